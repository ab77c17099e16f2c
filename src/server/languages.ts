/** Language tags of an Accept-Language header, best first; English where it names none. */
export function acceptedLanguages(header: string | undefined): readonly string[] {
  const weighted = (header ?? '').split(',').flatMap((part) => {
    const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim())
    const quality = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? 1)
    return /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/u.test(tag) && quality > 0 ? [{ tag, quality }] : []
  })
  const tags = weighted.sort((a, b) => b.quality - a.quality).map(({ tag }) => tag)
  return tags.length === 0 ? ['en'] : tags
}
