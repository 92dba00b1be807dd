package bg.socialhub.hub.support;

import bg.socialhub.hub.privacy.PersonalNumbers;
import bg.socialhub.platform.web.InvalidField;
import org.jspecify.annotations.Nullable;

/** The name of an attached file: no folders, nothing that a terminal, a header or a reader's eye could take for something else. */
public record FileName(String value) {

    private static final int LONGEST = 150;

    /** Made from what a browser sends; a name that is too long or holds somebody's personal number is refused. */
    public static FileName of(@Nullable String sent) {
        String name = sent == null ? "" : sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String plain = name.replaceAll("[^\\p{L}\\p{N} ._()-]", "_").strip();
        if (plain.isEmpty() || plain.length() > LONGEST || plain.startsWith(".")) {
            throw new InvalidField("file", "file-name", LONGEST);
        }
        return new FileName(PersonalNumbers.refuseIn("file", plain));
    }
}
