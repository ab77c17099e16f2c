export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  Date: { input: string; output: string; }
  DateTime: { input: string; output: string; }
  EdtfDate: { input: string; output: string; }
  Ref: { input: string; output: string; }
  Url: { input: string; output: string; }
};

export type Actor = Claimant & Entity & Node & {
  readonly actorKind: ActorKind;
  readonly allegedSupporters: LinkConnection;
  readonly allegedlySupports: LinkConnection;
  readonly claims: ClaimConnection;
  readonly claimsMade: ClaimConnection;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly incidents: IncidentConnection;
  readonly marking: Marking;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly scopedTo?: Maybe<Document>;
};


export type ActorAllegedSupportersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  lens?: InputMaybe<Lens>;
};


export type ActorAllegedlySupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  lens?: InputMaybe<Lens>;
};


export type ActorClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first: Scalars['Int']['input'];
  lens?: InputMaybe<Lens>;
};


export type ActorClaimsMadeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first: Scalars['Int']['input'];
  lens?: InputMaybe<Lens>;
};


export type ActorIncidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  lens?: InputMaybe<Lens>;
};


export type ActorNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

export type ActorConnection = {
  readonly edges: ReadonlyArray<ActorEdge>;
  readonly nodes: ReadonlyArray<Actor>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ActorEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Actor;
};

export type ActorFilter = {
  readonly identifierScheme?: InputMaybe<Scalars['String']['input']>;
  readonly kinds?: InputMaybe<ReadonlyArray<ActorKind>>;
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
};

export type ActorKind =
  | 'CIVILIANS'
  | 'COALITION'
  | 'COMMUNITY'
  | 'COMPANY'
  | 'DE_FACTO_AUTHORITY'
  | 'FOREIGN_FORCE'
  | 'IDENTITY_MILITIA'
  | 'MEDIA_OUTLET'
  | 'NGO_MONITOR'
  | 'ORGANISATION'
  | 'OTHER'
  | 'PERSON'
  | 'POLITICAL_MILITIA'
  | 'REBEL_GROUP'
  | 'SOURCE_PERSONA'
  | 'STATE'
  | 'STATE_FORCE'
  | 'STATE_INTELLIGENCE'
  | 'UNIDENTIFIED_ARMED';

export type AnalyticConfidence =
  | 'HIGH'
  | 'LOW'
  | 'MODERATE';

export type Assessment = {
  readonly at: Scalars['DateTime']['output'];
  readonly by?: Maybe<Scalars['String']['output']>;
  readonly marking: Marking;
  readonly rationale?: Maybe<Scalars['String']['output']>;
  readonly scale: AssessmentScale;
  readonly value: Scalars['String']['output'];
};

export type AssessmentScale =
  | 'ANALYTIC_CONFIDENCE'
  | 'INFORMATION_CREDIBILITY'
  | 'LIKELIHOOD'
  | 'SOURCE_RELIABILITY';

export type Attribution =
  | 'ANONYMOUS'
  | 'CODED'
  | 'FIRST_HAND'
  | 'NAMED_SECOND_HAND'
  | 'UNATTRIBUTED';

export type Authenticity =
  | 'DISPUTED'
  | 'FABRICATED'
  | 'UNVERIFIED'
  | 'VERIFIED_CHANNEL';

export type BoundingBox = {
  readonly east: Scalars['Float']['input'];
  readonly north: Scalars['Float']['input'];
  readonly south: Scalars['Float']['input'];
  readonly west: Scalars['Float']['input'];
};

export type CasualtyOutcome =
  | 'CAPTURED'
  | 'DISPLACED'
  | 'KILLED'
  | 'MISSING'
  | 'WOUNDED';

export type CasualtyReport = {
  readonly best?: Maybe<Scalars['Int']['output']>;
  readonly claim: Claim;
  readonly high?: Maybe<Scalars['Int']['output']>;
  readonly low?: Maybe<Scalars['Int']['output']>;
  readonly outcome: CasualtyOutcome;
  readonly party?: Maybe<Actor>;
  readonly partyLikelihood?: Maybe<Likelihood>;
  readonly partyScope: PartyScope;
  readonly partyVerbatim?: Maybe<Scalars['String']['output']>;
  readonly quantifier: Quantifier;
  readonly verbatim?: Maybe<Scalars['String']['output']>;
};

export type CasualtySummary = {
  readonly best?: Maybe<Scalars['Int']['output']>;
  readonly high?: Maybe<Scalars['Int']['output']>;
  readonly low?: Maybe<Scalars['Int']['output']>;
  readonly origins: OriginCount;
  readonly outcome: CasualtyOutcome;
  readonly party?: Maybe<Actor>;
  readonly partyScope: PartyScope;
  readonly reports: ReadonlyArray<CasualtyReport>;
};

export type Change = {
  readonly after: PropositionStatus;
  readonly at: Scalars['DateTime']['output'];
  readonly before: PropositionStatus;
  readonly claim: Claim;
  readonly kind: ChangeKind;
  readonly proposition: Proposition;
};

export type ChangeConnection = {
  readonly edges: ReadonlyArray<ChangeEdge>;
  readonly nodes: ReadonlyArray<Change>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ChangeEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Change;
};

export type ChangeKind =
  | 'CLAIM_ADDED'
  | 'CLAIM_SUPERSEDED'
  | 'CLAIM_WITHDRAWN';

export type Claim = Node & {
  readonly against: ReadonlyArray<Actor>;
  readonly analyticConfidence?: Maybe<AnalyticConfidence>;
  readonly assessments: ReadonlyArray<Assessment>;
  readonly attribution: Attribution;
  readonly authenticity?: Maybe<Authenticity>;
  readonly casualties: ReadonlyArray<CasualtyReport>;
  readonly cites: ReadonlyArray<Document>;
  readonly claimMode?: Maybe<ClaimMode>;
  readonly claimant: Claimant;
  readonly claimedOn?: Maybe<UncertainDate>;
  readonly credibility?: Maybe<InformationCredibility>;
  readonly dataset: Dataset;
  readonly document?: Maybe<Document>;
  readonly heldDuring?: Maybe<UncertainDate>;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly incident?: Maybe<Incident>;
  readonly incidentType?: Maybe<IncidentType>;
  readonly likelihood?: Maybe<Likelihood>;
  readonly lineage: Lineage;
  readonly marking: Marking;
  readonly modality: Modality;
  readonly place?: Maybe<Place>;
  readonly polarity: Polarity;
  readonly proposition: Proposition;
  readonly quote?: Maybe<Quote>;
  readonly record?: Maybe<SourceRecord>;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  readonly relations: ReadonlyArray<ClaimRelation>;
  readonly reportingVerb?: Maybe<Scalars['String']['output']>;
  readonly statement?: Maybe<Scalars['String']['output']>;
  readonly supersededBy: ReadonlyArray<Claim>;
  readonly supersedes: ReadonlyArray<Claim>;
  readonly supersession?: Maybe<SupersessionReason>;
  readonly supportMode?: Maybe<SupportMode>;
  readonly supportTypes: ReadonlyArray<SupportType>;
  readonly supporterLevel?: Maybe<SupporterLevel>;
  readonly withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};


export type ClaimRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<ClaimRelationType>>;
};


export type ClaimStatementArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

export type ClaimConnection = {
  readonly edges: ReadonlyArray<ClaimEdge>;
  readonly nodes: ReadonlyArray<Claim>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ClaimCount = {
  readonly claims: Scalars['Int']['output'];
  readonly keys: ReadonlyArray<Scalars['String']['output']>;
  readonly labels: ReadonlyArray<Scalars['String']['output']>;
  readonly propositions: Scalars['Int']['output'];
  readonly sample: ClaimConnection;
};


export type ClaimCountSampleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

export type ClaimCounts = {
  readonly complete: Scalars['Boolean']['output'];
  readonly counts: ReadonlyArray<ClaimCount>;
};

export type ClaimDimension =
  | 'CLAIMANT'
  | 'CLAIMED_YEAR'
  | 'DATASET'
  | 'HELD_YEAR'
  | 'MODALITY'
  | 'OBJECT'
  | 'POLARITY'
  | 'PREDICATE'
  | 'SOURCE'
  | 'STATUS'
  | 'SUBJECT'
  | 'SUPPORT_TYPE';

export type ClaimEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Claim;
};

export type ClaimFilter = {
  readonly against?: InputMaybe<ReadonlyArray<Scalars['Ref']['input']>>;
  readonly attributions?: InputMaybe<ReadonlyArray<Attribution>>;
  readonly circular?: InputMaybe<Scalars['Boolean']['input']>;
  readonly claimants?: InputMaybe<ReadonlyArray<Scalars['Ref']['input']>>;
  readonly documents?: InputMaybe<ReadonlyArray<Scalars['Ref']['input']>>;
  readonly incidents?: InputMaybe<ReadonlyArray<Scalars['Ref']['input']>>;
  readonly interested?: InputMaybe<Scalars['Boolean']['input']>;
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly modalities?: InputMaybe<ReadonlyArray<Modality>>;
  readonly modalityChanged?: InputMaybe<Scalars['Boolean']['input']>;
  readonly objects?: InputMaybe<ReadonlyArray<Scalars['Ref']['input']>>;
  readonly places?: InputMaybe<ReadonlyArray<Scalars['Ref']['input']>>;
  readonly polarity?: InputMaybe<Polarity>;
  readonly predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  readonly roles?: InputMaybe<ReadonlyArray<ParticipantRole>>;
  readonly statuses?: InputMaybe<ReadonlyArray<PropositionStatus>>;
  readonly subjects?: InputMaybe<ReadonlyArray<Scalars['Ref']['input']>>;
  readonly supportTypes?: InputMaybe<ReadonlyArray<SupportType>>;
};

export type ClaimMode =
  | 'CALL_POST_INCIDENT'
  | 'CALL_PRE_INCIDENT'
  | 'EMAIL'
  | 'LETTER'
  | 'NOTE_LEFT_AT_SCENE'
  | 'OTHER'
  | 'PERSONAL_CLAIM'
  | 'POSTED_ONLINE'
  | 'STATEMENT_ON_OWN_OUTLET'
  | 'UNKNOWN'
  | 'VIDEO';

export type ClaimRelation = {
  readonly assertedBy?: Maybe<Claimant>;
  readonly from: Claim;
  readonly rationale?: Maybe<Scalars['String']['output']>;
  readonly statedIn?: Maybe<Claim>;
  readonly to: Claim;
  readonly type: ClaimRelationType;
};

export type ClaimRelationType =
  | 'CONTRADICTS'
  | 'CORROBORATES'
  | 'DENIES'
  | 'EVIDENCE_FOR'
  | 'EXPLAINS'
  | 'REFINES'
  | 'UNDERCUTS';

export type Claimant = {
  readonly claimsMade: ClaimConnection;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly marking: Marking;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
};


export type ClaimantClaimsMadeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first: Scalars['Int']['input'];
  lens?: InputMaybe<Lens>;
};


export type ClaimantNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

export type Contradiction = {
  readonly about: Entity;
  readonly kind: ContradictionKind;
  readonly positions: ReadonlyArray<Position>;
  readonly propositions: ReadonlyArray<Proposition>;
};

export type ContradictionConnection = {
  readonly edges: ReadonlyArray<ContradictionEdge>;
  readonly nodes: ReadonlyArray<Contradiction>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ContradictionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Contradiction;
};

export type ContradictionKind =
  | 'ALTERNATIVE_RESPONSIBILITY'
  | 'COMPETING_RESPONSIBILITY'
  | 'INCOMPATIBLE_VALUE'
  | 'OPPOSITE_POLARITY'
  | 'PARTY_DISPUTED';

export type Coverage = {
  readonly against: ReadonlyArray<Actor>;
  readonly object?: Maybe<Entity>;
  readonly period?: Maybe<UncertainDate>;
  readonly predicate: Predicate;
  readonly record?: Maybe<SourceRecord>;
  readonly subject?: Maybe<Entity>;
};

export type CoverageConnection = {
  readonly edges: ReadonlyArray<CoverageEdge>;
  readonly nodes: ReadonlyArray<Coverage>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CoverageEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Coverage;
};

export type Dataset = Node & {
  readonly citation?: Maybe<Scalars['String']['output']>;
  readonly coverage: CoverageConnection;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly licence: Scalars['String']['output'];
  readonly loadedAt: Scalars['DateTime']['output'];
  readonly marking: Marking;
  readonly title: Scalars['String']['output'];
  readonly version?: Maybe<Scalars['String']['output']>;
};


export type DatasetCoverageArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

export type Dependency = {
  readonly after: OriginCount;
  readonly before: OriginCount;
  readonly effect: DependencyEffect;
  readonly proposition: Proposition;
};

export type DependencyConnection = {
  readonly edges: ReadonlyArray<DependencyEdge>;
  readonly nodes: ReadonlyArray<Dependency>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type DependencyEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Dependency;
};

export type DependencyEffect =
  | 'DROPS_TO_ONE'
  | 'FALLS';

export type DerivationKind =
  | 'QUOTES'
  | 'REPEATS'
  | 'SUMMARISES'
  | 'TRANSLATES';

export type Direction =
  | 'BOTH'
  | 'DOWNSTREAM'
  | 'UPSTREAM';

export type Document = Node & {
  readonly archivedUrl?: Maybe<Scalars['Url']['output']>;
  readonly citedBy: ReadonlyArray<Document>;
  readonly cites: ReadonlyArray<Document>;
  readonly claims: ClaimConnection;
  readonly documentKind: DocumentKind;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly knownThrough: ReadonlyArray<Document>;
  readonly lang?: Maybe<Scalars['String']['output']>;
  readonly marking: Marking;
  readonly publishedOn?: Maybe<UncertainDate>;
  readonly retrievedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly sha256?: Maybe<Scalars['String']['output']>;
  readonly source: Source;
  readonly title: Scalars['String']['output'];
  readonly url?: Maybe<Scalars['Url']['output']>;
};


export type DocumentClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first: Scalars['Int']['input'];
  lens?: InputMaybe<Lens>;
};

export type DocumentConnection = {
  readonly edges: ReadonlyArray<DocumentEdge>;
  readonly nodes: ReadonlyArray<Document>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type DocumentEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Document;
};

export type DocumentKind =
  | 'ARTICLE'
  | 'COURT_RECORD'
  | 'DATASET_RELEASE'
  | 'IMAGE'
  | 'INTERVIEW'
  | 'OTHER'
  | 'REPORT'
  | 'SOCIAL_POST'
  | 'STATEMENT'
  | 'VIDEO';

export type Entity = {
  readonly claims: ClaimConnection;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly marking: Marking;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
};


export type EntityClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first: Scalars['Int']['input'];
  lens?: InputMaybe<Lens>;
};


export type EntityNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

export type Facet = {
  readonly against: ReadonlyArray<Actor>;
  readonly claims: ReadonlyArray<Claim>;
  readonly origins: OriginCount;
  readonly period?: Maybe<UncertainDate>;
  readonly place?: Maybe<Place>;
  readonly remainder: Scalars['Boolean']['output'];
  readonly status: PropositionStatus;
  readonly supportTypes: ReadonlyArray<SupportType>;
};

export type GeoPoint = {
  readonly latitude: Scalars['Float']['output'];
  readonly longitude: Scalars['Float']['output'];
  readonly precision: GeoPrecision;
};

export type GeoPrecision =
  | 'ADM1'
  | 'ADM2'
  | 'ADM3'
  | 'COUNTRY'
  | 'EXACT'
  | 'LINE_OR_FUZZY'
  | 'NEAR'
  | 'SETTLEMENT'
  | 'UNKNOWN';

export type Identifier = {
  readonly scheme: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};

export type Incident = Entity & Node & {
  readonly accounts: ReadonlyArray<IncidentAccount>;
  readonly casualties: ReadonlyArray<CasualtySummary>;
  readonly claims: ClaimConnection;
  readonly date?: Maybe<UncertainDate>;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly incidentType: IncidentType;
  readonly location?: Maybe<GeoPoint>;
  readonly marking: Marking;
  readonly matches: ReadonlyArray<IncidentMatch>;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly participation: ReadonlyArray<Participation>;
  readonly place?: Maybe<Place>;
};


export type IncidentAccountsArgs = {
  lens?: InputMaybe<Lens>;
};


export type IncidentCasualtiesArgs = {
  lens?: InputMaybe<Lens>;
};


export type IncidentClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first: Scalars['Int']['input'];
  lens?: InputMaybe<Lens>;
};


export type IncidentMatchesArgs = {
  datasets?: InputMaybe<ReadonlyArray<Scalars['Ref']['input']>>;
  first: Scalars['Int']['input'];
  lens?: InputMaybe<Lens>;
};


export type IncidentNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


export type IncidentParticipationArgs = {
  lens?: InputMaybe<Lens>;
};

export type IncidentAccount = {
  readonly claims: ReadonlyArray<Claim>;
  readonly date?: Maybe<UncertainDate>;
  readonly incidentType?: Maybe<IncidentType>;
  readonly origins: OriginCount;
  readonly place?: Maybe<Place>;
};

export type IncidentConnection = {
  readonly edges: ReadonlyArray<IncidentEdge>;
  readonly nodes: ReadonlyArray<Incident>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type IncidentEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Incident;
};

export type IncidentFilter = {
  readonly actors?: InputMaybe<ReadonlyArray<Scalars['Ref']['input']>>;
  readonly attributedToAll?: InputMaybe<ReadonlyArray<Scalars['Ref']['input']>>;
  readonly claimedBy?: InputMaybe<ReadonlyArray<Scalars['Ref']['input']>>;
  readonly claimedWithinHours?: InputMaybe<Scalars['Int']['input']>;
  readonly date?: InputMaybe<Scalars['EdtfDate']['input']>;
  readonly differentlyDescribedBy?: InputMaybe<ReadonlyArray<Scalars['Ref']['input']>>;
  readonly minBest?: InputMaybe<Scalars['Int']['input']>;
  readonly places?: InputMaybe<ReadonlyArray<Scalars['Ref']['input']>>;
  readonly reportedBy?: InputMaybe<ReadonlyArray<Scalars['Ref']['input']>>;
  readonly responsibilityClaimed?: InputMaybe<Scalars['Boolean']['input']>;
  readonly types?: InputMaybe<ReadonlyArray<IncidentType>>;
  readonly withinBox?: InputMaybe<BoundingBox>;
};

export type IncidentMatch = {
  readonly claims: ReadonlyArray<Claim>;
  readonly differences: ReadonlyArray<Scalars['String']['output']>;
  readonly incident: Incident;
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
};

export type IncidentType =
  | 'ABDUCTION'
  | 'AGREEMENT'
  | 'AIRSTRIKE'
  | 'AMBUSH'
  | 'ARMED_CLASH'
  | 'ARREST_CAMPAIGN'
  | 'ASSASSINATION'
  | 'ATTACK_ON_CIVILIANS'
  | 'ATTACK_ON_POST'
  | 'BASE_ESTABLISHED'
  | 'DEFECTION_OR_MERGER'
  | 'DISPLACEMENT'
  | 'EXECUTION'
  | 'EXTORTION'
  | 'IED'
  | 'LANDMINE'
  | 'LOOTING'
  | 'OTHER'
  | 'PRISON_BREAK'
  | 'PROTEST'
  | 'RAID'
  | 'RIOT'
  | 'SHELLING'
  | 'STATEMENT'
  | 'SUICIDE_BOMBING'
  | 'TERRITORY_TAKEN'
  | 'UNSPECIFIED_VIOLENCE'
  | 'WEAPON_SEIZURE'
  | 'WITHDRAWAL';

export type InformationCredibility =
  | 'CANNOT_BE_JUDGED'
  | 'CONFIRMED'
  | 'DOUBTFUL'
  | 'IMPROBABLE'
  | 'POSSIBLY_TRUE'
  | 'PROBABLY_TRUE';

export type KeyValue = {
  readonly key: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};

export type Lens = {
  readonly against?: InputMaybe<ReadonlyArray<Scalars['Ref']['input']>>;
  readonly assessors?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly attributions?: InputMaybe<ReadonlyArray<Attribution>>;
  readonly claimants?: InputMaybe<ReadonlyArray<Scalars['Ref']['input']>>;
  readonly claimedDuring?: InputMaybe<Scalars['EdtfDate']['input']>;
  readonly datasets?: InputMaybe<ReadonlyArray<Scalars['Ref']['input']>>;
  readonly excludeClaimants?: InputMaybe<ReadonlyArray<Scalars['Ref']['input']>>;
  readonly excludeDatasets?: InputMaybe<ReadonlyArray<Scalars['Ref']['input']>>;
  readonly excludeSources?: InputMaybe<ReadonlyArray<Scalars['Ref']['input']>>;
  readonly heldDuring?: InputMaybe<Scalars['EdtfDate']['input']>;
  readonly heldThroughout?: InputMaybe<Scalars['EdtfDate']['input']>;
  readonly includeUndated: Scalars['Boolean']['input'];
  readonly knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly minCredibility?: InputMaybe<InformationCredibility>;
  readonly minOrigins?: InputMaybe<Scalars['Int']['input']>;
  readonly minReliability?: InputMaybe<SourceReliability>;
  readonly modalities?: InputMaybe<ReadonlyArray<Modality>>;
  readonly places?: InputMaybe<ReadonlyArray<Scalars['Ref']['input']>>;
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['Ref']['input']>>;
  readonly supportTypes?: InputMaybe<ReadonlyArray<SupportType>>;
};

export type Likelihood =
  | 'ALMOST_CERTAIN'
  | 'LIKELY'
  | 'REMOTE'
  | 'ROUGHLY_EVEN'
  | 'UNLIKELY'
  | 'VERY_LIKELY'
  | 'VERY_UNLIKELY';

export type Lineage = {
  readonly circular: Scalars['Boolean']['output'];
  readonly complete: Scalars['Boolean']['output'];
  readonly origins: ReadonlyArray<Claim>;
  readonly steps: ReadonlyArray<LineageStep>;
};

export type LineageStep = {
  readonly from: Claim;
  readonly how: DerivationKind;
  readonly inferred: Scalars['Boolean']['output'];
  readonly to: Claim;
};

export type Link = {
  readonly claimCount: Scalars['Int']['output'];
  readonly claims: ClaimConnection;
  readonly denialCount: Scalars['Int']['output'];
  readonly denials: ClaimConnection;
  readonly from: Actor;
  readonly modalities: ReadonlyArray<Modality>;
  readonly origins: OriginCount;
  readonly periods: ReadonlyArray<UncertainDate>;
  readonly predicate: Predicate;
  readonly proposition: Proposition;
  readonly status: PropositionStatus;
  readonly supportTypes: ReadonlyArray<SupportType>;
  readonly to: Actor;
};


export type LinkClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type LinkDenialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

export type LinkConnection = {
  readonly edges: ReadonlyArray<LinkEdge>;
  readonly nodes: ReadonlyArray<Link>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type LinkEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Link;
};

export type Marking =
  | 'AMBER'
  | 'AMBER_STRICT'
  | 'CLEAR'
  | 'GREEN'
  | 'RED';

export type MatchKind =
  | 'EXACT'
  | 'FUZZY'
  | 'NORMALISED'
  | 'TRANSLITERATED';

export type Modality =
  | 'ALLEGED'
  | 'ASSESSED'
  | 'PREDICTED'
  | 'SPECULATED'
  | 'STATED'
  | 'SUSPECTED';

export type Name = {
  readonly kind: NameKind;
  readonly lang?: Maybe<Scalars['String']['output']>;
  readonly marking: Marking;
  readonly scheme?: Maybe<RomanisationScheme>;
  readonly script?: Maybe<Scalars['String']['output']>;
  readonly usedBy: ReadonlyArray<Claimant>;
  readonly value: Scalars['String']['output'];
};

export type NameKind =
  | 'ACRONYM'
  | 'ALIAS'
  | 'FORMER'
  | 'KUNYA'
  | 'NOM_DE_GUERRE'
  | 'PRIMARY'
  | 'ROMANISATION'
  | 'TRANSLATION';

export type NetworkActor = {
  readonly actor: Actor;
  readonly distance: Scalars['Int']['output'];
};

export type Node = {
  readonly id: Scalars['ID']['output'];
};

export type Origin = {
  readonly claimants: ReadonlyArray<Claimant>;
  readonly claims: ReadonlyArray<Claim>;
  readonly documents: ReadonlyArray<Document>;
  readonly interested: Scalars['Boolean']['output'];
  readonly traced: Scalars['Boolean']['output'];
};

export type OriginCount = {
  readonly circular: ReadonlyArray<ReadonlyArray<Document>>;
  readonly max: Scalars['Int']['output'];
  readonly min: Scalars['Int']['output'];
  readonly origins: ReadonlyArray<Origin>;
};

export type PageInfo = {
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

export type ParticipantRole =
  | 'ACCOMPLICE'
  | 'BENEFICIARY'
  | 'MEDIATOR'
  | 'ORDERED'
  | 'PARTICIPANT'
  | 'PARTY'
  | 'PERPETRATOR'
  | 'PLANNED'
  | 'REQUESTER'
  | 'RESPONDER'
  | 'SUSPECTED'
  | 'TARGET'
  | 'VICTIM'
  | 'WITNESS';

export type Participation = {
  readonly actor: Actor;
  readonly proposition: Proposition;
  readonly role: ParticipantRole;
  readonly side?: Maybe<Scalars['Int']['output']>;
  readonly status: PropositionStatus;
};

export type PartyScope =
  | 'PARTY'
  | 'TOTAL'
  | 'UNKNOWN';

export type PathRank =
  | 'SHORTEST'
  | 'STRONGEST';

export type Place = Entity & Node & {
  readonly ancestors: ReadonlyArray<Place>;
  readonly claims: ClaimConnection;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly incidents: IncidentConnection;
  readonly location?: Maybe<GeoPoint>;
  readonly marking: Marking;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly placeKind: PlaceKind;
  readonly within?: Maybe<Place>;
};


export type PlaceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first: Scalars['Int']['input'];
  lens?: InputMaybe<Lens>;
};


export type PlaceIncidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  includeWithin: Scalars['Boolean']['input'];
  lens?: InputMaybe<Lens>;
};


export type PlaceNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

export type PlaceConnection = {
  readonly edges: ReadonlyArray<PlaceEdge>;
  readonly nodes: ReadonlyArray<Place>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PlaceEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Place;
};

export type PlaceKind =
  | 'COMMUNITY'
  | 'COUNTRY'
  | 'DISTRICT'
  | 'GOVERNORATE'
  | 'NEIGHBOURHOOD'
  | 'REGION'
  | 'ROUTE'
  | 'SITE'
  | 'SUBDISTRICT'
  | 'WATER';

export type PointOfFailure = {
  readonly claimant: Claimant;
  readonly dropsToOne: Scalars['Int']['output'];
  readonly falls: Scalars['Int']['output'];
};

export type Polarity =
  | 'ASSERTED'
  | 'DENIED';

export type Position = {
  readonly claims: ClaimConnection;
  readonly interested: ReadonlyArray<Actor>;
  readonly origins: OriginCount;
  readonly polarity: Polarity;
  readonly proposition: Proposition;
};


export type PositionClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

export type Predicate =
  | 'ALLIED_WITH'
  | 'ATTACKS'
  | 'CASUALTIES'
  | 'CHARACTERISED_AS'
  | 'COMMANDS'
  | 'CONTROLS'
  | 'LINKED_TO'
  | 'MEMBER_OF'
  | 'NEGOTIATED_WITH'
  | 'OCCURRED'
  | 'OPERATES_IN'
  | 'OPPOSES'
  | 'PARTICIPATED_IN'
  | 'PART_OF'
  | 'SAME_AS'
  | 'SEEKS'
  | 'SPLIT_FROM'
  | 'STIPULATES'
  | 'SUPPORTS';

export type Proposition = Node & {
  readonly claims: ClaimConnection;
  readonly denials: ClaimConnection;
  readonly deniedByParties: ReadonlyArray<Claimant>;
  readonly facets: ReadonlyArray<Facet>;
  readonly facetsComplete: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly object?: Maybe<Entity>;
  readonly origins: OriginCount;
  readonly predicate: Predicate;
  readonly role?: Maybe<ParticipantRole>;
  readonly side?: Maybe<Scalars['Int']['output']>;
  readonly sources: ReadonlyArray<Source>;
  readonly status: PropositionStatus;
  readonly statusReason: StatusReason;
  readonly subject: Entity;
  readonly text: Scalars['String']['output'];
  readonly value?: Maybe<Scalars['String']['output']>;
};


export type PropositionClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  lens?: InputMaybe<Lens>;
};


export type PropositionDenialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  lens?: InputMaybe<Lens>;
};


export type PropositionDeniedByPartiesArgs = {
  lens?: InputMaybe<Lens>;
};


export type PropositionFacetsArgs = {
  lens?: InputMaybe<Lens>;
};


export type PropositionFacetsCompleteArgs = {
  lens?: InputMaybe<Lens>;
};


export type PropositionOriginsArgs = {
  lens?: InputMaybe<Lens>;
};


export type PropositionSourcesArgs = {
  first: Scalars['Int']['input'];
  lens?: InputMaybe<Lens>;
};


export type PropositionStatusArgs = {
  lens?: InputMaybe<Lens>;
};


export type PropositionStatusReasonArgs = {
  lens?: InputMaybe<Lens>;
};


export type PropositionTextArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


export type PropositionValueArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

export type PropositionConnection = {
  readonly edges: ReadonlyArray<PropositionEdge>;
  readonly nodes: ReadonlyArray<Proposition>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PropositionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Proposition;
};

export type PropositionStatus =
  | 'CONTESTED'
  | 'CORROBORATED'
  | 'DENIED'
  | 'NO_CLAIMS'
  | 'REFUTED'
  | 'RETRACTED'
  | 'SINGLE_ORIGIN'
  | 'UNTRACED';

export type Quantifier =
  | 'ABOUT'
  | 'AT_LEAST'
  | 'CODED_ESTIMATE'
  | 'DOZENS'
  | 'DUAL'
  | 'EXACT'
  | 'FEW'
  | 'HUNDREDS'
  | 'MORE_THAN'
  | 'NONE_REPORTED'
  | 'PLURAL_UNKNOWN'
  | 'RANGE'
  | 'TENS';

export type Query = {
  readonly actor?: Maybe<Actor>;
  readonly actors: ActorConnection;
  readonly changes: ChangeConnection;
  readonly claim?: Maybe<Claim>;
  readonly claimCounts: ClaimCounts;
  readonly claims: ClaimConnection;
  readonly contradictions: ContradictionConnection;
  readonly datasets: ReadonlyArray<Dataset>;
  readonly dependsOn: DependencyConnection;
  readonly document?: Maybe<Document>;
  readonly incident?: Maybe<Incident>;
  readonly incidents: IncidentConnection;
  readonly node?: Maybe<Node>;
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  readonly place?: Maybe<Place>;
  readonly places: PlaceConnection;
  readonly propositions: PropositionConnection;
  readonly search: SearchConnection;
  readonly singlePointsOfFailure: ReadonlyArray<PointOfFailure>;
  readonly source?: Maybe<Source>;
  readonly sources: SourceConnection;
  readonly supportNetwork: SupportNetwork;
  readonly supportPaths: SupportPaths;
  readonly trackRecord: ReadonlyArray<ClaimCount>;
  readonly viewer: Viewer;
};


export type QueryActorArgs = {
  lens?: InputMaybe<Lens>;
  ref: Scalars['Ref']['input'];
};


export type QueryActorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActorFilter>;
  first: Scalars['Int']['input'];
  lens?: InputMaybe<Lens>;
};


export type QueryChangesArgs = {
  about: ReadonlyArray<Scalars['Ref']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  from: Scalars['DateTime']['input'];
  lens?: InputMaybe<Lens>;
  to: Scalars['DateTime']['input'];
};


export type QueryClaimArgs = {
  lens?: InputMaybe<Lens>;
  ref: Scalars['Ref']['input'];
};


export type QueryClaimCountsArgs = {
  by: ReadonlyArray<ClaimDimension>;
  filter?: InputMaybe<ClaimFilter>;
  first: Scalars['Int']['input'];
  lens?: InputMaybe<Lens>;
};


export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first: Scalars['Int']['input'];
  lens?: InputMaybe<Lens>;
};


export type QueryContradictionsArgs = {
  about?: InputMaybe<ReadonlyArray<Scalars['Ref']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<ContradictionKind>>;
  lens?: InputMaybe<Lens>;
  places?: InputMaybe<ReadonlyArray<Scalars['Ref']['input']>>;
};


export type QueryDependsOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  lens?: InputMaybe<Lens>;
  ref: Scalars['Ref']['input'];
};


export type QueryDocumentArgs = {
  lens?: InputMaybe<Lens>;
  ref: Scalars['Ref']['input'];
};


export type QueryIncidentArgs = {
  lens?: InputMaybe<Lens>;
  ref: Scalars['Ref']['input'];
};


export type QueryIncidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IncidentFilter>;
  first: Scalars['Int']['input'];
  lens?: InputMaybe<Lens>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
  lens?: InputMaybe<Lens>;
};


export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  lens?: InputMaybe<Lens>;
};


export type QueryPlaceArgs = {
  lens?: InputMaybe<Lens>;
  ref: Scalars['Ref']['input'];
};


export type QueryPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  lens?: InputMaybe<Lens>;
  within?: InputMaybe<Scalars['Ref']['input']>;
};


export type QueryPropositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first: Scalars['Int']['input'];
  lens?: InputMaybe<Lens>;
  onlyBy?: InputMaybe<Lens>;
};


export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  lens?: InputMaybe<Lens>;
  text: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<SearchType>>;
};


export type QuerySinglePointsOfFailureArgs = {
  first: Scalars['Int']['input'];
  lens?: InputMaybe<Lens>;
};


export type QuerySourceArgs = {
  lens?: InputMaybe<Lens>;
  ref: Scalars['Ref']['input'];
};


export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  lens?: InputMaybe<Lens>;
};


export type QuerySupportNetworkArgs = {
  direction: Direction;
  lens?: InputMaybe<Lens>;
  maxHops: Scalars['Int']['input'];
  maxLinks: Scalars['Int']['input'];
  of: ReadonlyArray<Scalars['Ref']['input']>;
  predicates: ReadonlyArray<Predicate>;
  shared: Scalars['Boolean']['input'];
};


export type QuerySupportPathsArgs = {
  first: Scalars['Int']['input'];
  from: Scalars['Ref']['input'];
  lens?: InputMaybe<Lens>;
  maxHops: Scalars['Int']['input'];
  predicates: ReadonlyArray<Predicate>;
  rankBy: PathRank;
  to: Scalars['Ref']['input'];
};


export type QueryTrackRecordArgs = {
  by: ReadonlyArray<ClaimDimension>;
  claimant: Scalars['Ref']['input'];
  lens?: InputMaybe<Lens>;
};

export type Quote = {
  readonly lang: Scalars['String']['output'];
  readonly locator?: Maybe<Scalars['String']['output']>;
  readonly text: Scalars['String']['output'];
  readonly translation?: Maybe<Scalars['String']['output']>;
};


export type QuoteTranslationArgs = {
  lang: Scalars['String']['input'];
};

export type RomanisationScheme =
  | 'ALA_LC'
  | 'BGN_PCGN'
  | 'OCHA'
  | 'OTHER'
  | 'PRESS'
  | 'UNGEGN';

export type SearchConnection = {
  readonly edges: ReadonlyArray<SearchEdge>;
  readonly nodes: ReadonlyArray<SearchHit>;
  readonly pageInfo: PageInfo;
};

export type SearchEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: SearchHit;
};

export type SearchHit = {
  readonly by: MatchKind;
  readonly matched: Scalars['String']['output'];
  readonly node: Node;
  readonly score: Scalars['Float']['output'];
};

export type SearchType =
  | 'ACTOR'
  | 'DOCUMENT'
  | 'INCIDENT'
  | 'PLACE'
  | 'SOURCE';

export type Source = Claimant & Node & {
  readonly assessments: ReadonlyArray<Assessment>;
  readonly body?: Maybe<Actor>;
  readonly claims: ClaimConnection;
  readonly claimsMade: ClaimConnection;
  readonly documents: DocumentConnection;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly marking: Marking;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly owner?: Maybe<Claimant>;
  readonly reliability?: Maybe<SourceReliability>;
  readonly sourceKind: SourceKind;
};


export type SourceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first: Scalars['Int']['input'];
  lens?: InputMaybe<Lens>;
};


export type SourceClaimsMadeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first: Scalars['Int']['input'];
  lens?: InputMaybe<Lens>;
};


export type SourceDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type SourceNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

export type SourceConnection = {
  readonly edges: ReadonlyArray<SourceEdge>;
  readonly nodes: ReadonlyArray<Source>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SourceEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Source;
};

export type SourceKind =
  | 'ARMED_GROUP_OUTLET'
  | 'COURT'
  | 'DATASET_PUBLISHER'
  | 'GOVERNMENT'
  | 'INTERNATIONAL_ORGANISATION'
  | 'NEWS_AGENCY'
  | 'NEWS_OUTLET'
  | 'NGO_MONITOR'
  | 'OTHER'
  | 'PERSON'
  | 'RESEARCH'
  | 'SOCIAL_CHANNEL';

export type SourceRecord = {
  readonly fields: ReadonlyArray<KeyValue>;
  readonly file: Scalars['String']['output'];
  readonly release?: Maybe<Scalars['String']['output']>;
  readonly row: Scalars['Int']['output'];
};

export type SourceReliability =
  | 'A'
  | 'B'
  | 'C'
  | 'D'
  | 'E'
  | 'F';

export type StatusReason = {
  readonly claims: ReadonlyArray<Claim>;
  readonly rule: Scalars['String']['output'];
  readonly status: PropositionStatus;
};

export type SupersessionReason =
  | 'CLAIMANT_RETRACTED'
  | 'CLAIMANT_REVISED'
  | 'DATASET_RELEASE'
  | 'RECORD_CORRECTED';

export type SupportMode =
  | 'ACTIVE'
  | 'PASSIVE';

export type SupportNetwork = {
  readonly actors: ReadonlyArray<NetworkActor>;
  readonly complete: Scalars['Boolean']['output'];
  readonly links: ReadonlyArray<Link>;
};

export type SupportPath = {
  readonly actors: ReadonlyArray<Actor>;
  readonly length: Scalars['Int']['output'];
  readonly links: ReadonlyArray<Link>;
  readonly loadBearingSources: ReadonlyArray<Source>;
  readonly simultaneous?: Maybe<Scalars['Boolean']['output']>;
  readonly weakestLink: Link;
};

export type SupportPaths = {
  readonly complete: Scalars['Boolean']['output'];
  readonly loadBearingSources: ReadonlyArray<Source>;
  readonly paths: ReadonlyArray<SupportPath>;
};

export type SupportType =
  | 'AIR_SUPPORT'
  | 'EVACUATION_DEAL'
  | 'FREEDOM_OF_MOVEMENT'
  | 'FUNDING'
  | 'INTELLIGENCE'
  | 'JOINT_OPERATIONS'
  | 'MATERIEL_LOGISTICS'
  | 'OIL_TRADE'
  | 'OTHER'
  | 'POLITICAL'
  | 'PRISONER_RELEASE'
  | 'RECRUITMENT'
  | 'SMUGGLING'
  | 'TERRITORY_SANCTUARY'
  | 'TRAINING_EXPERTISE'
  | 'TROOPS_AS_WARRING_PARTY'
  | 'TROOP_PRESENCE'
  | 'UNKNOWN'
  | 'WEAPONS';

export type SupporterLevel =
  | 'ELEMENTS_OF_STATE'
  | 'GOVERNMENT'
  | 'NON_STATE';

export type UncertainDate = {
  readonly approximate: Scalars['Boolean']['output'];
  readonly earliest?: Maybe<Scalars['Date']['output']>;
  readonly edtf?: Maybe<Scalars['EdtfDate']['output']>;
  readonly latest?: Maybe<Scalars['Date']['output']>;
  readonly uncertain: Scalars['Boolean']['output'];
  readonly verbatim?: Maybe<Scalars['String']['output']>;
};

export type Viewer = {
  readonly clearance: Marking;
  readonly name: Scalars['String']['output'];
  readonly permissions: ReadonlyArray<Scalars['String']['output']>;
};
