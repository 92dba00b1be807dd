package bg.socialhub.hub.violations.helper;

class Helped {}
