/** Pages of one's own bookings, without a gateway. */
@org.jspecify.annotations.NullMarked
package bg.socialhub.portal.my.booking;
