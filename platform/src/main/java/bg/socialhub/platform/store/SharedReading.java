package bg.socialhub.platform.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks a question once for all who wait for its answer. Who asks while it is being asked waits for the next time: nobody gets an
 * answer that was begun before they asked, so nobody misses what was written before.
 */
final class SharedReading<Q, A> {

    private final ConcurrentMap<Q, Turn<A>> last = new ConcurrentHashMap<>();

    /** One asking of a question, which others may join until it begins. */
    private static final class Turn<A> {

        private final CompletableFuture<A> answer = new CompletableFuture<>();
        private @Nullable Turn<A> before;
        private boolean begun;

        Turn<A> after(@Nullable Turn<A> turn) {
            before = turn;
            return this;
        }

        void awaitTurn() {
            Turn<A> turn = before;
            before = null; // because each would keep all that came before it
            if (turn != null) {
                turn.answer.handle((_, _) -> true).join();
            }
        }

        Turn<A> begin() {
            begun = true;
            return this;
        }

        void ask(Supplier<A> question) {
            try {
                answer.complete(question.get());
            } catch (Throwable failure) {
                answer.completeExceptionally(failure);
            }
        }

        /** The answer, or what went wrong with the question, to everybody who waits. */
        A get() {
            try {
                return answer.join();
            } catch (CompletionException e) {
                if (e.getCause() instanceof RuntimeException failure) {
                    throw failure;
                }
                throw e;
            }
        }
    }

    A ask(Q question, Supplier<A> asking) {
        Turn<A> own = new Turn<>();
        Turn<A> turn = last.compute(question, (_, next) -> next == null || next.begun ? own.after(next) : next);
        if (turn == own) {
            own.awaitTurn();
            last.computeIfPresent(
                    question, (_, _) -> own.begin()); // under the map's lock, so that nobody joins any more
            own.ask(asking);
            last.remove(question, own);
        }
        return turn.get();
    }
}
