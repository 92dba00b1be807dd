package bg.socialhub.marketplace.search;

import bg.socialhub.marketplace.territory.District;
import bg.socialhub.platform.web.InvalidField;
import java.util.Base64;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Orders a list and writes down where a page ended, so that the next one begins there. */
final class Place {

    private static final SortField KEY = new SortField(IndexDocuments.KEY, SortField.Type.STRING);

    private Place() {}

    static Sort sort(Asked.Order order, @Nullable District near) {
        return switch (order) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, KEY);
            case NAME -> byName();
            case DISTANCE -> near == null ? byName() : byDistance(near);
        };
    }

    private static Sort byName() {
        return new Sort(new SortField(IndexDocuments.NAME, SortField.Type.STRING), KEY);
    }

    private static Sort byDistance(District near) {
        var seat = near.seat();
        return new Sort(LatLonDocValuesField.newDistanceSort(IndexDocuments.PLACE, seat.lat(), seat.lon()), KEY);
    }

    static String of(FieldDoc last) {
        return last.fields[1] instanceof BytesRef key ? text(last.fields[0]) + "|" + key.utf8ToString() : "";
    }

    /** The place that a cursor names; its document number is the last one, since no two keys are equal. */
    static FieldDoc read(String place, int lastDocument) {
        int bar = place.indexOf('|');
        if (bar < 2) {
            throw new InvalidField("cursor", "cursor");
        }
        Object value = value(place.charAt(0), place.substring(1, bar));
        return new FieldDoc(lastDocument, Float.NaN, new Object[] {value, new BytesRef(place.substring(bar + 1))});
    }

    private static String text(Object value) {
        return switch (value) {
            case Float score -> "s" + Float.floatToIntBits(score);
            case Double distance -> "d" + Double.doubleToLongBits(distance);
            case BytesRef name -> "n" + Base64.getUrlEncoder().encodeToString(BytesRef.deepCopyOf(name).bytes);
            default -> "";
        };
    }

    private static Object value(char kind, String text) {
        try {
            return switch (kind) {
                case 's' -> Float.intBitsToFloat(Integer.parseInt(text));
                case 'd' -> Double.longBitsToDouble(Long.parseLong(text));
                case 'n' -> new BytesRef(Base64.getUrlDecoder().decode(text));
                default -> throw new InvalidField("cursor", "cursor");
            };
        } catch (IllegalArgumentException _) {
            throw new InvalidField("cursor", "cursor");
        }
    }
}
