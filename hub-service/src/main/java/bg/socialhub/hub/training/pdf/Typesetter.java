package bg.socialhub.hub.training.pdf;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Sets centred lines on a page from the top down; lengths are in points. */
final class Typesetter {

    private static final float LEADING = 1.3f;
    private static final String MISSING = "?";

    private final PDPageContentStream page;
    private final float centre;
    private final float width;
    private float y;

    /** Centres lines of at most {@code width} on {@code centre}, the first one below {@code top}. */
    Typesetter(PDPageContentStream page, float centre, float width, float top) {
        this.page = page;
        this.centre = centre;
        this.width = width;
        this.y = top;
    }

    /** A kind of text. */
    record Face(PDFont font, float size, Color color) {

        Face sized(float other) {
            return new Face(font, other, color);
        }

        float widthOf(String text) throws IOException {
            return font.getStringWidth(text) / 1000 * size;
        }
    }

    void skip(float height) {
        y -= height;
    }

    float y() {
        return y;
    }

    /** A paragraph in as many lines as it needs, smaller where it would need more than {@code most}. */
    void paragraph(String text, Face face, int most) throws IOException {
        String printable = printable(text, face.font());
        Face fitting = face;
        List<String> lines = lines(printable, fitting);
        while (lines.size() > most && fitting.size() > face.size() / 2) {
            fitting = fitting.sized(fitting.size() - 1);
            lines = lines(printable, fitting);
        }
        for (String line : lines) {
            y -= fitting.size() * LEADING;
            write(line, fitting, centre - fitting.widthOf(line) / 2);
        }
    }

    private void write(String line, Face face, float x) throws IOException {
        page.beginText();
        page.setFont(face.font(), face.size());
        page.setNonStrokingColor(face.color());
        page.newLineAtOffset(x, y);
        page.showText(line);
        page.endText();
    }

    private List<String> lines(String text, Face face) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            for (String part : parts(word, face)) {
                String longer = line.isEmpty() ? part : line + " " + part;
                if (line.isEmpty() || face.widthOf(longer) <= width) {
                    line = longer;
                } else {
                    lines.add(line);
                    line = part;
                }
            }
        }
        lines.add(line);
        return lines;
    }

    /** A word that is longer than a line is broken wherever the line ends. */
    private List<String> parts(String word, Face face) throws IOException {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int letter : word.codePoints().toArray()) {
            String next = Character.toString(letter);
            if (!part.isEmpty() && face.widthOf(part + next) > width) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.append(next);
        }
        parts.add(part.toString());
        return parts;
    }

    /** What the font has no sign for is shown as a question mark instead of failing. */
    private static String printable(String text, PDFont font) {
        StringBuilder printable = new StringBuilder();
        text.strip().codePoints().mapToObj(Character::toString).forEach(letter -> {
            try {
                font.encode(letter);
                printable.append(letter);
            } catch (IOException | IllegalArgumentException _) {
                printable.append(MISSING);
            }
        });
        return printable.toString();
    }
}
