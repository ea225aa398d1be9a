import { z } from 'astro/zod';

const sha = z.string().regex(/^[0-9a-f]{64}$/);
const milliseconds = z.int().nonnegative();

/** What `npm run podcast:render` writes beside a script once its MP3 is complete. */
export const lockSchema = z.strictObject({
  /** Where the sound came from: the synthetic voice, or a recording by people. */
  source: z.enum(['synthetic', 'recording']),
  /** Fingerprint of all that is heard, see recipe.ts. */
  recipe: sha,
  /** Fingerprint of the recording, when there is one. */
  recording: sha.optional(),
  /** The day whose law the sentences state. */
  lawDay: z.iso.date(),
  /** Version of our own chain; a change makes every episode outdated. */
  chain: z.int().positive(),
  /** Programs and voice that took part, by name. */
  tools: z.record(z.string(), z.string()),
  file: z.string().regex(/^[a-z0-9-]+\.mp3$/),
  bytes: z.int().positive(),
  sha256: sha,
  milliseconds: z.int().positive(),
  /** Integrated loudness of the MP3 as dual mono, in LUFS, and its true peak in dBTP. */
  loudness: z.number(),
  truePeak: z.number(),
  /** Start of each chapter. */
  chapters: z.array(milliseconds).min(1),
  /** Start and end of each sentence, in the order in which they are spoken. */
  sentences: z.array(z.tuple([milliseconds, milliseconds])),
});

export type Lock = z.infer<typeof lockSchema>;

/** Version of the chain in scripts/podcast: raise it when the same text would sound different. */
export const chainVersion = 1;
