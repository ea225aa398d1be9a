async function hand(address: string): Promise<string> {
  const { share } = navigator as Partial<Navigator>;
  if (share) {
    await share.call(navigator, { title: document.title, url: address });
    return '';
  }
  try {
    await navigator.clipboard.writeText(address);
    return 'Link kopiert.';
  } catch {
    // No clipboard without a secure connection: the link itself can still be taken by hand.
    return address;
  }
}

/** Shows the share buttons of a page: the sheet of the system where there is one, else the link. */
export function wireSharing(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-share]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      hand(location.href).then(
        (said) => {
          if (button.nextElementSibling) button.nextElementSibling.textContent = said;
        },
        // The reader closed the sheet.
        () => undefined,
      );
    });
  }
}
