import { checkJob } from './check-job';
import type { Answer, Job } from './jobs';
import { reviewJob } from './review/review-job';

/** Does a job here and now. All that reads and checks is loaded with it: the process that only asks does without. */
export const doJob = (asked: Job): Answer<Job> => (asked.kind === 'check' ? checkJob(asked.job) : reviewJob(asked.job));
