package bg.socialhub.events.statistics;

/** The figures of one centre's events of one month; each is defined in one sentence in the message files. */
record Figures(long eventsHeld, long registrationsConfirmed, long visitorsCheckedIn, long standsGiven) {

    Figures plus(Figures other) {
        return new Figures(
                eventsHeld + other.eventsHeld,
                registrationsConfirmed + other.registrationsConfirmed,
                visitorsCheckedIn + other.visitorsCheckedIn,
                standsGiven + other.standsGiven);
    }
}
