package bg.socialhub.marketplace.figure;

/** Makes figures out of moments that documents remember. */
public interface MonthlyCounts {

    /** Counts one moment, or each of several, per document; {@code enterprise} names the field with the enterprise's id. */
    Figure figure(String name, String collection, String enterprise, String moment);
}
