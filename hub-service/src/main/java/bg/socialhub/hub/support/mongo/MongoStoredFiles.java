package bg.socialhub.hub.support.mongo;

import bg.socialhub.hub.support.domain.StoredFiles;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.model.GridFSFile;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.bson.BsonString;
import org.bson.Document;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Repository;

/** In GridFS, whose file documents carry our id and the request as {@code metadata}. */
@Repository
class MongoStoredFiles implements StoredFiles {

    private static final String BUCKET = "support_files";

    private final MongoDatabaseFactory databases;
    private final Clock clock;

    MongoStoredFiles(MongoDatabaseFactory databases, Clock clock) {
        this.databases = databases;
        this.clock = clock;
    }

    @Override
    public void keep(String id, String request, Path content) throws IOException {
        GridFSUploadOptions options = new GridFSUploadOptions()
                .metadata(new Document("request", request).append("keptAt", Date.from(clock.instant())));
        try (InputStream in = Files.newInputStream(content)) {
            bucket().uploadFromStream(new BsonString(id), id, in, options);
        }
    }

    @Override
    public Optional<InputStream> open(String id) {
        GridFSFile file = bucket().find(byId(id)).first();
        return file == null ? Optional.empty() : Optional.of(bucket().openDownloadStream(file.getId()));
    }

    @Override
    public void delete(String id) {
        if (bucket().find(byId(id)).first() != null) {
            bucket().delete(new BsonString(id));
        }
    }

    @Override
    public void forEachOlder(Instant moment, BiConsumer<String, String> action) {
        List<GridFSFile> older =
                bucket().find(Filters.lt("metadata.keptAt", Date.from(moment))).into(new ArrayList<>());
        older.forEach(file ->
                action.accept(file.getId().asString().getValue(), metadata(file).getString("request")));
    }

    private static Document metadata(GridFSFile file) {
        Document metadata = file.getMetadata();
        return metadata == null ? new Document("request", "") : metadata;
    }

    private static org.bson.conversions.Bson byId(String id) {
        return Filters.eq("_id", new BsonString(id));
    }

    private GridFSBucket bucket() {
        MongoDatabase database = databases.getMongoDatabase();
        return GridFSBuckets.create(database, BUCKET);
    }
}
