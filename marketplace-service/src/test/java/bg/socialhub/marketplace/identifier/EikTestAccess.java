package bg.socialhub.marketplace.identifier;

/** Lets fixtures ask whether a text is a ЕИК. */
public final class EikTestAccess {

    private EikTestAccess() {}

    public static boolean isEik(String text) {
        try {
            Eik.parse(text);
            return true;
        } catch (EikRefused _) {
            return false;
        }
    }
}
