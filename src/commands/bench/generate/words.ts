/** What made-up explainers are about and what they are written with. */

export interface Theme {
  readonly name: string;
  /** What can be short, dear, counted or repaired. */
  readonly things: readonly string[];
}

const theme = (name: string, things: string): Theme => ({ name, things: things.split(', ') });

export const themes: readonly Theme[] = [
  theme(
    'grain',
    'millet, sorghum, seed stocks, granaries, harvests, fertiliser, bread prices, storage losses',
  ),
  theme(
    'water',
    'wells, boreholes, pumping stations, reservoirs, river levels, pipes, irrigation canals, leaks',
  ),
  theme(
    'schools',
    'classrooms, textbooks, teachers, exams, school meals, enrolment, term dates, scholarships',
  ),
  theme(
    'power',
    'transformers, fuel deliveries, power cuts, solar panels, tariffs, generators, cables, meters',
  ),
  theme('roads', 'bridges, checkpoints, lorries, tolls, bypasses, ferries, road repairs, bus routes'),
  theme('clinics', 'vaccines, midwives, ambulances, wards, cold boxes, malaria cases, nets, surgeries'),
  theme('mines', 'gold exports, permits, royalties, shafts, refineries, licences, audits, safety reports'),
  theme('courts', 'hearings, verdicts, appeals, judges, detainees, case files, witnesses, fines'),
  theme(
    'elections',
    'ballots, voter rolls, polling stations, observers, turnout, candidates, results, recounts',
  ),
  theme(
    'markets',
    'stalls, livestock, onions, customs duties, traders, credit, market days, permits for stalls',
  ),
  theme(
    'floods',
    'dykes, shelters, rainfall, damaged houses, warnings, rescue boats, crops under water, tents',
  ),
  theme('housing', 'rents, building permits, bricks, evictions, plots, land titles, loans, estates'),
  theme('railways', 'locomotives, sleepers, timetables, stations, freight wagons, tickets, signals, sidings'),
  theme(
    'telephones',
    'masts, data prices, outages, subscribers, licences for operators, fibre lines, fraud cases, relays',
  ),
  theme(
    'forests',
    'charcoal, seedlings, fires, rangers, logging permits, protected zones, firewood, nurseries',
  ),
  theme(
    'fisheries',
    'nets for fishing, catches, boats, ice plants, closed seasons, ponds, landing sites, quotas',
  ),
  theme('budgets', 'taxes, salaries, arrears, grants, bonds, tenders, reserves, subsidies'),
  theme('borders', 'crossings, patrols, visas, convoys, returnees, transit camps, papers, closures'),
  theme(
    'newspapers',
    'presses, reporters, broadcast hours, archives, subscriptions, complaints, editions, bans',
  ),
  theme('waste', 'landfills, collection rounds, bins, recycling plants, sewers, carts, fees, sludge'),
  theme('cotton', 'gins, bales, cotton prices, spindles, pests, growers, contracts, seed deliveries'),
  theme('aviation', 'runways, flights, radar, airlines, fares, inspections, hangars, cargo'),
  theme(
    'museums',
    'manuscripts, restorations, loans of objects, visitors, thefts, catalogues, workshops, opening hours',
  ),
  theme(
    'languages',
    'dictionaries, alphabets, lessons, translators, radio lessons, spellings, grammars, broadcasts',
  ),
];

export const beginnings =
  'Tar Vel Kor Ban Mor Sel Dar Gal Hes Lum Nar Ost Pel Quin Ras Sor Tim Ul Var Wen Yar Zel Bri Dov'.split(
    ' ',
  );
export const endings = 'vel mar dan ko ria nesh tal bor lia gan sed moru'.split(' ');

export const givenNames =
  'Ada Bakary Celine Drissa Elena Fanta Goran Hawa Ines Jonas Kadi Lamine Mira Nouhoum Odile Pavel Rokia Salif Tamar Yaya'.split(
    ' ',
  );

export const bodies = [
  ['Council', 'organisation', 'A public council that advises the ministry'],
  ['Accord', 'document', 'An agreement between the regions'],
  ['Agency', 'organisation', 'The public agency that keeps the register'],
  ['Mission', 'mission', 'An observer mission that reports twice a year'],
  ['Union', 'organisation', 'A union of workers and small traders'],
  ['Guard', 'military-unit', 'A regional force under civilian command'],
  ['Charter', 'document', 'A charter that sets out duties and deadlines'],
  ['Method', 'concept', 'A way of counting that the statistics office uses'],
] as const;

export const actors =
  'the ministry, the regional assembly, a team of engineers, the auditors, the opposition, a group of residents, the governor, the supplier, the statistics office, three unions, the mayor, a parliamentary committee'.split(
    ', ',
  );
export const acts =
  'announced a review of, asked for more money for, published new figures on, postponed a decision about, warned of a shortage of, signed a contract for, rejected a plan for, opened an inquiry into, promised to protect, admitted mistakes over, ordered an inspection of, disputed the count of'.split(
    ', ',
  );
export const reasons =
  'because the old contract had run out, although the season had only begun, so that work could continue, after weeks of complaints, because two surveys disagreed, while prices kept rising, although the law requires a vote, after a meeting that lasted until midnight, because spare parts had not arrived, which surprised even its allies'.split(
    ', ',
  );
export const effects =
  'families paid more for the same service, repairs took twice as long, the backlog grew for a third month, smaller towns were served last, the first results came sooner than planned, several suppliers withdrew their bids, travel became slower but safer, the queue outside the office disappeared, volunteers filled the gap, the dispute moved to the courts'.split(
    ', ',
  );
export const doubts =
  'No independent count was available, The report gave no details of its method, Two officials disagreed about the date, The supplier did not answer our questions, Earlier figures had been corrected twice, The register leaves out private companies, Witnesses remembered the order of events differently, The minutes of the meeting were not published'.split(
    ', ',
  );
export const headings =
  'What happened, How it began, Who decides, What it costs, What the figures say, Where the sources differ, What changed for residents, What comes next, How the plan was received, Why it took so long'.split(
    ', ',
  );
export const publishers =
  'Morning Ledger, Radio Meridian, The Harbour Post, National Gazette, Statistics Office, Northern Wire, Institute for Regional Studies, Assembly Record, Continental News Agency, Weekly Observer'.split(
    ', ',
  );
export const months =
  'January February March April May June July August September October November December'.split(' ');
