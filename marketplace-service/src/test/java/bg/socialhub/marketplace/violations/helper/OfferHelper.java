package bg.socialhub.marketplace.violations.helper;

/** Lives in a package that must not be. */
class OfferHelper {}
