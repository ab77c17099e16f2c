import { sounds } from './sounds.ts'

/**
 * The consonants of a name in a row, alike for its Arabic and Latin spellings and however its words are divided. It brings
 * candidates together and proves nothing: different names share one (محمد and Mahmud).
 */
export function skeleton(text: string): string {
  return sounds(text).replaceAll(/[-?aiu ]/g, '')
}
