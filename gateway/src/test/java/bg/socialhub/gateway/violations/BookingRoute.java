package bg.socialhub.gateway.violations;

/** Planted: a business word in the door. */
class BookingRoute {}
