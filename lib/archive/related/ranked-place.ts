const placesInRank = 1 << 16;
const scoreSteps = 1 << 27;

/**
 * A score below 500 and a place below 65,536 in one number, so that sorting numbers ranks places; of two places with
 * the same score the later one ranks higher.
 */
export function rankOf(score: number, place: number): number {
  return Math.round(score * scoreSteps) * placesInRank + place;
}

/** The place in a rank. (`%` takes ten times as long on numbers of this size.) */
export function placeOf(rank: number): number {
  return rank - Math.floor(rank / placesInRank) * placesInRank;
}

/** A score so low that every score below it ranks below `rank`, whatever its place. */
export function scoreBelow(rank: number): number {
  return (rank / placesInRank - 1.5) / scoreSteps;
}
