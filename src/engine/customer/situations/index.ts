import { accessibilityBarrier } from './accessibility-barrier.ts';
import { badTreatment } from './bad-treatment.ts';
import { cancelledOnThem } from './cancelled-on-them.ts';
import { changeRequest } from './change-request.ts';
import { contradiction } from './contradiction.ts';
import { damagedFaulty } from './damaged-faulty.ts';
import { featureRequest } from './feature-request.ts';
import { hardship } from './hardship.ts';
import { howTo } from './how-to.ts';
import { irreplaceableLoss } from './irreplaceable-loss.ts';
import { lockedOut } from './locked-out.ts';
import { lostData } from './lost-data.ts';
import { missingDelivered } from './missing-delivered.ts';
import { noReply } from './no-reply.ts';
import { noShow } from './no-show.ts';
import { other } from './other.ts';
import { outage } from './outage.ts';
import { praise } from './praise.ts';
import { preSaleQuestion } from './pre-sale-question.ts';
import { priceRise } from './price-rise.ts';
import { privacyWorry } from './privacy-worry.ts';
import { refundOverdue } from './refund-overdue.ts';
import { refusedClaim } from './refused-claim.ts';
import { repeatFault } from './repeat-fault.ts';
import { selfServiceFailed } from './self-service-failed.ts';
import { compileSituation, type SituationMatch, type SituationRule } from './situation.ts';
import { specialDateMissed } from './special-date-missed.ts';
import { statusQuestion } from './status-question.ts';
import { waitLate } from './wait-late.ts';
import { wantsToLeave } from './wants-to-leave.ts';
import { wrongCharge } from './wrong-charge.ts';
import { wrongItem } from './wrong-item.ts';

/** All situations. The order settles ties: what is told apart by more comes first. */
export const SITUATION_RULES: readonly SituationRule[] = [
  waitLate,
  noReply,
  refundOverdue,
  wrongCharge,
  repeatFault,
  missingDelivered,
  wrongItem,
  damagedFaulty,
  lockedOut,
  outage,
  cancelledOnThem,
  noShow,
  badTreatment,
  contradiction,
  refusedClaim,
  priceRise,
  lostData,
  privacyWorry,
  selfServiceFailed,
  accessibilityBarrier,
  irreplaceableLoss,
  specialDateMissed,
  hardship,
  wantsToLeave,
  howTo,
  statusQuestion,
  changeRequest,
  preSaleQuestion,
  featureRequest,
  praise,
  other,
];
const compiled = SITUATION_RULES.map(compileSituation);

/** Every situation that a text gives cues for, with the words that give them. */
export function findSituations(text: string): SituationMatch[] {
  return compiled.flatMap(({ read }) => read(text) ?? []);
}
