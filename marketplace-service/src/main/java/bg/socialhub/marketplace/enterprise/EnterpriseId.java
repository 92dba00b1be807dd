package bg.socialhub.marketplace.enterprise;

import bg.socialhub.marketplace.identifier.Eik;
import bg.socialhub.platform.store.NewId;

/**
 * An enterprise's id, a function of its ЕИК: since it is the document's {@code _id}, two registrations of one ЕИК meet in one
 * document, whatever the number of instances.
 */
public record EnterpriseId(String value) {

    static EnterpriseId of(Eik eik) {
        return new EnterpriseId(NewId.derive("enterprise:" + eik.value()).toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
