package bg.socialhub.hub.support.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All templates of a centre by title; one document, so that a list is one read and no two writers lose one another's.
 *
 * @param version 0 before the first template was written
 */
public record AnswerBook(String centre, List<AnswerTemplate> templates, long version) {

    /** More of them nobody finds anything in. */
    public static final int MOST = 100;

    private static final Comparator<AnswerTemplate> BY_TITLE = Comparator.comparing(
                    AnswerTemplate::title, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(AnswerTemplate::id);

    public AnswerBook {
        templates = templates.stream().sorted(BY_TITLE).toList();
    }

    public static AnswerBook empty(String centre) {
        return new AnswerBook(centre, List.of(), 0);
    }

    public AnswerTemplate get(String id) {
        return find(id).orElseThrow(() -> new SupportException.TemplateNotFound(id));
    }

    /** With one more, or with another text of one that was there. */
    public AnswerBook with(AnswerTemplate written) {
        Optional<AnswerTemplate> before = find(written.id());
        if (before.isEmpty() && templates.size() >= MOST) {
            throw new SupportException.TemplatesFull(centre);
        }
        AnswerTemplate next = written.at(before.map(AnswerTemplate::version).orElse(0L) + 1);
        return of(Stream.concat(others(written.id()), Stream.of(next)));
    }

    public AnswerBook without(String id) {
        get(id);
        return of(others(id));
    }

    private Optional<AnswerTemplate> find(String id) {
        return templates.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private Stream<AnswerTemplate> others(String id) {
        return templates.stream().filter(one -> !one.id().equals(id));
    }

    private AnswerBook of(Stream<AnswerTemplate> next) {
        return new AnswerBook(centre, next.toList(), version + 1);
    }
}
