package bg.socialhub.marketplace.identifier;

/** Why a typed value is no ЕИК; the value is never part of it, because it may be a person's number. */
public abstract sealed class EikRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private EikRefused(String reason) {
        super(reason);
    }

    /** Ten digits: an ЕГН or the number of a foreigner. */
    public static final class IsPersonal extends EikRefused {
        private static final long serialVersionUID = 1L;

        IsPersonal() {
            super("A personal number stands where a ЕИК belongs");
        }
    }

    /** Not nine or thirteen digits, or the checksum does not hold. */
    public static final class IsInvalid extends EikRefused {
        private static final long serialVersionUID = 1L;

        IsInvalid() {
            super("Not a ЕИК");
        }
    }
}
