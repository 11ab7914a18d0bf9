import { computed } from '../../src/rules/topic.ts';

/** Where a provider option puts a workload: nowhere said, Microsoft's cloud, OpenAI's own, Oracle's, or another's. */
export const PLACE = computed(['unsaid', 'Azure', 'own', 'Oracle', 'elsewhere'], ({ options: { provider } }) => {
  if (provider === undefined) return 'unsaid';
  if (provider === 'Microsoft') return 'Azure';
  if (provider === 'OpenAI') return 'own';
  return provider === 'Oracle' ? 'Oracle' : 'elsewhere';
});
