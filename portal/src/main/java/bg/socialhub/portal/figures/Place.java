package bg.socialhub.portal.figures;

import bg.socialhub.portal.gateway.StatisticsApi.Line;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Of which centre or planning region the figures are; the whole country when neither is chosen. */
record Place(@Nullable String region, @Nullable String centre) {

    static final Place EVERYWHERE = new Place(null, null);

    /** Reads a choice: {@code region:BG42} or {@code centre:plovdiv}. */
    static Place of(@Nullable String choice) {
        if (choice != null && choice.startsWith("region:")) {
            return new Place(choice.substring("region:".length()), null);
        }
        if (choice != null && choice.startsWith("centre:")) {
            return new Place(null, choice.substring("centre:".length()));
        }
        return EVERYWHERE;
    }

    boolean has(Line line) {
        return (region == null || region.equals(line.planningRegion()))
                && (centre == null || centre.equals(line.centre()));
    }

    boolean isEverywhere() {
        return region == null && centre == null;
    }

    /** The choice as it is written in an address. */
    @Override
    public String toString() {
        return region != null ? "region:" + region : centre != null ? "centre:" + centre : "";
    }

    /** What a column of a table stands for: a line's centre or its region. */
    enum By {
        CENTRE,
        REGION;

        static By of(@Nullable String text) {
            return "region".equals(text) ? REGION : CENTRE;
        }

        String column(Line line) {
            return this == CENTRE ? line.centre() : Objects.requireNonNullElse(line.planningRegion(), "");
        }
    }
}
