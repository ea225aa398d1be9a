// „/“ puts the cursor into the search field of the page, unless the reader is writing.
addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  const writing = document.activeElement?.matches(
    'input:not([type=radio]), select, textarea, [contenteditable]',
  );
  const field =
    document.querySelector<HTMLInputElement>('main input[type=search]') ??
    document.querySelector<HTMLInputElement>('header input[type=search]');
  if (writing || !field) return;
  event.preventDefault();
  field.focus();
  field.select();
});
