const placesInRank = 1 << 16;
const scoreSteps = 1 << 27;

/**
 * Packs a score below 500 and a place below 65,536 into one number, so that sorting these numbers sorts places by
 * score. Of equal scores the higher place ranks higher.
 */
export function rankOf(score: number, place: number): number {
  return Math.round(score * scoreSteps) * placesInRank + place;
}

/** The place packed in a rank. (`%` takes ten times as long on numbers of this size.) */
export function placeOf(rank: number): number {
  return rank - Math.floor(rank / placesInRank) * placesInRank;
}

/** A score such that every lower score gives a rank below `rank`, whatever its place. */
export function scoreBelow(rank: number): number {
  return (rank / placesInRank - 1.5) / scoreSteps;
}
