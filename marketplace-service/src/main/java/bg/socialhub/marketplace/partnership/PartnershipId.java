package bg.socialhub.marketplace.partnership;

/** A partnership's id. */
record PartnershipId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
