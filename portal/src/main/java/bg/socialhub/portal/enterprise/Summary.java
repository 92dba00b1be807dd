package bg.socialhub.portal.enterprise;

/** The beginning of a description, as previews of a link show it. */
final class Summary {

    private static final int LENGTH = 200;

    private Summary() {}

    static String of(String description) {
        String line = description.strip().replaceAll("\\s+", " ");
        if (line.length() <= LENGTH) {
            return line;
        }
        int space = line.lastIndexOf(' ', LENGTH);
        return line.substring(0, space < LENGTH / 2 ? LENGTH : space) + "…";
    }
}
