package bg.socialhub.hub;

import bg.socialhub.platform.store.CommandKey;
import bg.socialhub.platform.store.Grounds;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** A request with an Idempotency-Key, which is sent again when its answer is lost. */
public final class KeyedRequest {

    private final String key = UUID.randomUUID().toString();
    private final Grounds grounds = new Remembered(new ArrayList<>());

    private record Remembered(List<Ground> kept) implements Grounds {

        @Override
        public void keep(Ground ground) {
            kept.add(ground);
        }
    }

    /** What the service answers this time. */
    public <T> T send(Supplier<T> request) {
        List<T> answers = new ArrayList<>();
        CommandKey.run(key, grounds, () -> answers.add(request.get()));
        return answers.getFirst();
    }
}
