package bg.socialhub.gateway.visit;

/**
 * Where a request comes from, as far as the door can know.
 *
 * @param address the caller's address: the peer's, or what a trusted proxy says
 * @param scheme http or https, as the caller sees it
 * @param host the host and port that the caller asked for
 */
public record Caller(String address, String scheme, String host) {

    /** One household or office of IPv6 is one caller: the first 64 bits. */
    public String network() {
        if (address.indexOf(':') < 0) {
            return address;
        }
        int end = -1;
        for (int group = 0; group < 4; group++) {
            int next = address.indexOf(':', end + 1);
            if (next < 0) {
                return address;
            }
            end = next;
        }
        return address.substring(0, end);
    }
}
