package bg.socialhub.portal.my.enterprise;

import bg.socialhub.portal.my.MyChoices;
import java.util.Map;

/** The forms that social enterprises take. */
final class LegalForms {

    private LegalForms() {}

    static Map<String, String> all(MyChoices choices) {
        return choices.named(
                "my.legal-form.",
                "EOOD",
                "OOD",
                "EAD",
                "AD",
                "ET",
                "ASSOCIATION",
                "FOUNDATION",
                "COOPERATIVE",
                "MUNICIPAL",
                "CHITALISHTE",
                "OTHER");
    }
}
