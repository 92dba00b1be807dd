package bg.socialhub.marketplace.partnership;

/** What a business wants of an enterprise. */
enum PartnershipKind {
    SUPPLY,
    DISTRIBUTION,
    JOINT_PRODUCTION,
    SERVICES,
    SPONSORSHIP,
    OTHER
}
