/**
 * The topics in the order in which a newcomer follows the deal: who supplies the computing power, who sells the models, what
 * may be used, who pays whom, what ends it, and what stands around it. A topic that is not named here comes last.
 */
export const ORDER = [
  'rofr',
  'exclusivity',
  'api-exclusivity',
  'ip-rights',
  'revenue-share',
  'agi-clause',
  'azure-commitment',
  'investment',
  'own-capacity',
  'governance',
  'stargate',
  'clouds',
  'compute',
] as const;
