import type { Rule } from '../../../knowledge/guide-types.ts';

export const SAMPLE_RULE: Rule = {
  id: 'T01',
  title: '办法',
  number: null,
  announced: '2024-01-01',
  effective: '2024-07-01',
  status: 'in-force',
  supersededBy: [],
  supersededOn: null,
  matters: 1,
  issuers: ['某机构'],
  requires: '要求',
  effects: { all: '影响' },
  forUsers: '用户',
  asOf: '2026-10-01',
  reviewBy: null,
  confidence: 'high',
  sources: [],
  rules: [],
};
