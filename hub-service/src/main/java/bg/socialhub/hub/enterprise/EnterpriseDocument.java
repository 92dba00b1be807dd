package bg.socialhub.hub.enterprise;

/** An enterprise as it is stored. */
record EnterpriseDocument(String name, String district) {

    static EnterpriseDocument from(Enterprise enterprise) {
        return new EnterpriseDocument(enterprise.name(), enterprise.district());
    }

    Enterprise toDomain(String id) {
        return new Enterprise(id, name, district);
    }
}
