package bg.socialhub.portal.search;

import bg.socialhub.portal.gateway.EnterprisesApi.Match;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A piece of a text, marked when it is a word that answers what was looked for. */
record Piece(String text, boolean marked) {

    private static final int LENGTH = 180;
    private static final int BEFORE = 50;

    /** The whole text in pieces. */
    static List<Piece> of(String text, String field, List<Match> matches) {
        return cut(text, 0, text.length(), field, matches);
    }

    /** About two lines of the text, with the first word that answers in it. */
    static List<Piece> excerpt(String text, String field, List<Match> matches) {
        int first = marks(text, field, matches).stream()
                .mapToInt(Match::start)
                .min()
                .orElse(0);
        int begin = first < LENGTH - BEFORE ? 0 : wordBegin(text, first - BEFORE);
        int end = text.length() - begin <= LENGTH ? text.length() : wordEnd(text, begin + LENGTH);
        var pieces = new ArrayList<Piece>();
        if (begin > 0) {
            pieces.add(new Piece("… ", false));
        }
        pieces.addAll(cut(text, begin, end, field, matches));
        if (end < text.length()) {
            pieces.add(new Piece(" …", false));
        }
        return pieces;
    }

    private static List<Piece> cut(String text, int begin, int end, String field, List<Match> matches) {
        var pieces = new ArrayList<Piece>();
        int at = begin;
        for (Match match : marks(text, field, matches)) {
            if (match.start() >= at && match.end() <= end) {
                add(pieces, text.substring(at, match.start()), false);
                add(pieces, text.substring(match.start(), match.end()), true);
                at = match.end();
            }
        }
        add(pieces, text.substring(at, end), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }

    private static List<Match> marks(String text, String field, List<Match> matches) {
        return matches.stream()
                .filter(match -> match.field().equals(field))
                .filter(match -> 0 <= match.start() && match.start() < match.end() && match.end() <= text.length())
                .sorted(Comparator.comparingInt(Match::start))
                .toList();
    }

    private static int wordBegin(String text, int from) {
        int space = text.indexOf(' ', from);
        return space < 0 ? from : space + 1;
    }

    private static int wordEnd(String text, int until) {
        int space = text.lastIndexOf(' ', until);
        return space < until - LENGTH / 2 ? until : space;
    }
}
