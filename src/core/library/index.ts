import { blockSchema, type Block } from './block';
import caseHandling from './data/case-handling.json';
import communityCorrection from './data/community-correction.json';
import conference from './data/conference.json';
import construction from './data/construction.json';
import contractStaff from './data/contract-staff.json';
import equipment from './data/equipment.json';
import informationSystems from './data/information-systems.json';
import inspection from './data/inspection.json';
import legalAid from './data/legal-aid.json';
import mediation from './data/mediation.json';
import publicEducation from './data/public-education.json';
import publicity from './data/publicity.json';
import purchasedServices from './data/purchased-services.json';
import research from './data/research.json';
import resettlement from './data/resettlement.json';
import skillsTraining from './data/skills-training.json';
import systemOperations from './data/system-operations.json';
import training from './data/training.json';
import upkeep from './data/upkeep.json';

/** Every block that ships, in the order of the field list. */
export const blocks: readonly Block[] = [
  communityCorrection,
  resettlement,
  contractStaff,
  training,
  skillsTraining,
  conference,
  research,
  informationSystems,
  systemOperations,
  equipment,
  purchasedServices,
  publicity,
  publicEducation,
  legalAid,
  mediation,
  construction,
  upkeep,
  caseHandling,
  inspection,
].map((data) => blockSchema.parse(data));
