/** Days that someone assumes for a step; null: left open on purpose. */
export type AssumedDays = {
  readonly earliest: number | null;
  readonly typical: number | null;
  readonly latest: number | null;
};

/**
 * The durations that no norm, page or observation gives; each is named, shown and editable. The
 * value of one is stated in `plan/assumptions.ts`.
 */
export type AssumptionId =
  | 'chooseTitle'
  | 'contract'
  | 'advice'
  | 'collect'
  | 'agreement'
  | 'recognitionReceipt'
  | 'fastTrackRecognition'
  | 'regularRecognition'
  | 'evaluation'
  | 'confirmation'
  | 'invitation'
  | 'agencyConsent'
  | 'agencyPreCheck'
  | 'preliminaryApproval'
  | 'appointmentRequest'
  | 'fastTrackAppointment'
  | 'fastTrackVisa'
  | 'regularAppointment'
  | 'regularVisa'
  | 'authorityConsent'
  | 'changeApplication'
  | 'changeDecision'
  | 'readPaper'
  | 'declareEmployment'
  | 'permissionRequest'
  | 'permission'
  | 'arrival'
  | 'registration'
  | 'checkTitle'
  | 'insurance'
  | 'residencePermit'
  | 'familyPapers'
  | 'familyApplication'
  | 'familyVisa'
  | 'specializedSelection'
  | 'specializedPreparation'
  | 'specializedLanguage'
  | 'specializedLicence';
