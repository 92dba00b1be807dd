package bg.socialhub.hub.certification;

import bg.socialhub.platform.store.ListQuery;

/** What of a collection lies in a scope. */
final class MongoScope {

    private MongoScope() {}

    static ListQuery list(Scope scope) {
        return new ListQuery()
                .equal("state.centre", scope.centre())
                .in("state.enterprise", scope.enterprises())
                .equal("state.enterprise", scope.enterprise());
    }
}
