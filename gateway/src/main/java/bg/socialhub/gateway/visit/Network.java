package bg.socialhub.gateway.visit;

import java.net.InetAddress;

/** A range of addresses such as {@code 10.0.0.0/8}, or one address. */
record Network(byte[] prefix, int bits) {

    static Network of(String text) {
        int slash = text.indexOf('/');
        byte[] prefix = InetAddress.ofLiteral(slash < 0 ? text : text.substring(0, slash))
                .getAddress();
        int bits = slash < 0 ? prefix.length * 8 : Integer.parseInt(text.substring(slash + 1));
        if (bits < 0 || bits > prefix.length * 8) {
            throw new IllegalArgumentException(text + " is not a network");
        }
        return new Network(prefix, bits);
    }

    boolean contains(InetAddress address) {
        byte[] other = address.getAddress();
        if (other.length != prefix.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >>> (bit % 8);
            if (((prefix[bit / 8] ^ other[bit / 8]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }
}
