package bg.socialhub.marketplace.enterprise;

/** Said inside this process after an enterprise was written. */
public record EnterpriseChanged(String enterpriseId, long version) {}
