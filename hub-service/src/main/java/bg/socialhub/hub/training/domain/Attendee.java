package bg.socialhub.hub.training.domain;

/** The person who comes; personal data, which stay in the hub and out of every event and log. */
public record Attendee(String name, String email) {

    @Override
    public String toString() {
        return "Attendee[…]";
    }
}
