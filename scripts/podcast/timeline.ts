import type { Recipe, RecipeChapter, RecipePart, Turn } from '../../src/lib/podcast/recipe.ts';
import { sampleRate, type Voice } from './pico.ts';
import { playSound } from './sounds.ts';

/** Silence in seconds: between sentences, between voices, before a chapter, around a sound. */
const pauses = { sentence: 0.32, turn: 0.5, chapter: 1.2, sound: 0.35 } as const;
const pitches = { Toolbox: 100, Betrieb: 84 } as const;

export type Timeline = {
  readonly samples: Float32Array;
  /** Start of each chapter in milliseconds. */
  readonly chapters: number[];
  /** Start and end of each sentence in milliseconds. */
  readonly sentences: [number, number][];
};

/** Without the silence at both ends; what is quieter than −50 dB counts as silence. */
function trimmed(samples: Int16Array): Float32Array {
  const threshold = 104;
  let start = 0;
  let end = samples.length;
  while (start < end && Math.abs(samples[start] ?? 0) < threshold) start += 1;
  while (end > start && Math.abs(samples[end - 1] ?? 0) < threshold) end -= 1;
  return Float32Array.from(samples.subarray(start, end), (sample) => sample / 32_768);
}

/** A sound track that grows piece by piece and knows how long it is, to the sample. */
class Track {
  readonly chapters: number[] = [];
  readonly sentences: [number, number][] = [];
  private readonly pieces: Float32Array[] = [];
  private length = 0;

  now(): number {
    return Math.round((this.length / sampleRate) * 1000);
  }

  add(piece: Float32Array): void {
    this.pieces.push(piece);
    this.length += piece.length;
  }

  rest(seconds: number): void {
    this.add(new Float32Array(Math.round(seconds * sampleRate)));
  }

  joined(): Float32Array {
    const all = new Float32Array(this.length);
    let position = 0;
    for (const piece of this.pieces) {
      all.set(piece, position);
      position += piece.length;
    }
    return all;
  }
}

function addTurn(track: Track, { speaker, sentences }: Turn, voice: Voice): void {
  sentences.forEach(({ spoken }, index) => {
    if (index > 0) track.rest(pauses.sentence);
    const start = track.now();
    track.add(trimmed(voice.speak(spoken, pitches[speaker])));
    track.sentences.push([start, track.now()]);
  });
}

function addPart(track: Track, part: RecipePart, voice: Voice): void {
  if (part.kind === 'turn') {
    addTurn(track, part, voice);
    track.rest(pauses.turn);
    return;
  }
  track.rest(part.sound === 'intro' ? 0 : pauses.sound);
  track.add(playSound(part.sound));
  track.rest(pauses.sound);
}

function addChapter(track: Track, { parts }: RecipeChapter, isFirst: boolean, voice: Voice): void {
  if (!isFirst) track.rest(pauses.chapter - pauses.turn);
  track.chapters.push(track.now());
  for (const part of parts) addPart(track, part, voice);
}

/** Speaks a whole episode. Times are counted in samples, so they are exact by construction. */
export function speakEpisode(recipe: Recipe, voice: Voice): Timeline {
  const track = new Track();
  recipe.chapters.forEach((chapter, index) => addChapter(track, chapter, index === 0, voice));
  return { samples: track.joined(), chapters: track.chapters, sentences: track.sentences };
}
