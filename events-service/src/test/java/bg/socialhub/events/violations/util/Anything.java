package bg.socialhub.events.violations.util;

/** A class in a package that says nothing. */
class Anything {}
