/** What a report's readers are told beside its counts. Pure. */

/** What goes into the order's remarks where the portal lacks a district (seed 001 §1.1, 区域); Chinese in every language. */
export const districtRemark = (district = ''): string =>
  `实际所在地为${district}，因系统无该选项，故选临近区县`;
