import type { SituationRule } from './situation.ts';

export const priceRise: SituationRule = {
  name: 'price-rise',
  feeling: 'angry',
  sure: [
    '(price|prices|bill|bills|premium|premiums|rent|fee|fees|cost|costs|subscription|rate|rates|tariff|plan|direct debit|fare|membership|contract|renewal|quote|service charge) ..(gone up|went up|going up|goes up|increase*|risen|rise|rising|rose|doubled|tripled|jumped|hiked|hike|hiking|put up|up by|up from|more expensive|shot up|crept up|leapt|higher)',
    '(put|putting|raised|raising|hiked|hiking|increased|increasing|upped|jacked|doubling|doubled|bumped) ..(price|prices|bill|premium|rent|fee|fees|cost|subscription|rate|tariff|fare|my plan|membership|it up)',
    '(price|rate|fee|rent) (increase|increases|rise|rises|hike|hikes)',
    '(from|was|paid|pay|paying) {money} ..(to|now|up to|a month to|this year) {money}',
    '(gone|went|jumped|rose|risen|goes|going|up|crept|shot|leapt) (up)? from (#*|##*|###*|{money}) ..to (#*|##*|###*|{money})',
    '(new|existing|loyal) customers ..(pay|get|cheaper|deal|half|less)',
    '(used to be|was|were) (free|included|half price|cheaper|less)',
  ],
  likely: [
    '(charging|charge|asking|want|pay|paying) ..(more|extra|double) (for the same|for less|than new|than)',
    '(used to|was) (be|cost|free|included) ..(now|paid|charge|pay)',
    '(shrinkflation|smaller but|same price)',
    '({n}|{money}|#*|##) (percent|per cent|%) ..(increase|more|rise|up|higher)',
    '(up|jump|gone|goes|went|jumped|rose|moved) from {money} to',
    '(was|used to be|were|paid|pay) {money} ..(now|is|its|today|this) ..{money}',
    '(now|is|are) {money} ..(was|used to|last year|before|end of)',
    '(new|another|extra|bag|slot|service|small|booking|handling|convenience) fee ..',
    '(student|loyalty|intro*|legacy|old) (rate|price|discount|tariff|plan|deal) ..(ended|gone|removed|ends|stopped|over|expired)',
  ],
  weak: [
    '(same|less|smaller) (tin|box|bag|size|pack|thing|service) ..',
    '(commission|percent|surcharge|levy) ..',
    '(increase|price|renewal|expensive)',
  ],
  passes: [
    '(will|when|do|are|is|if) (the|your|my)? (price|prices|rates|fees) ..(go up|increase|rise|change)',
    '(increase|raise) (my|our|the) ..(limit|quota|seats|storage|order|quantity|allowance|donation|font|speed)',
  ],
  examples: [
    'My premium went from 240 to 410.',
    'My premium has gone up from £240 to £410 with no explanation.',
    'You put the price up again without telling anyone.',
  ],
  lookAlikes: ['Can you increase my storage limit?'],
};
