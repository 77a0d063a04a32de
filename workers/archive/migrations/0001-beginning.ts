import type { Migration } from './migration.ts';

export const beginning: Migration = {
  version: 1,
  sql: `
    -- The console's rooms; one at most goes on. last_event: the number of its newest event.
    create table rooms (
      room integer primary key autoincrement,
      goes_on integer not null check (goes_on in (0, 1)),
      last_event integer not null,
      sign text,
      left_at integer not null
    ) strict;
    create unique index room_that_goes_on on rooms (goes_on) where goes_on = 1;

    create table snapshots (
      room integer not null references rooms on delete cascade,
      number integer not null,
      rules text not null,
      hash text not null,
      state text not null,
      primary key (room, number)
    ) strict;

    create table events (
      room integer not null references rooms on delete cascade,
      number integer not null,
      game text,
      at integer not null,
      event text not null,
      primary key (room, number)
    ) strict, without rowid;

    -- What the stage of a game showed, until its recording is packed.
    create table stages (
      id integer primary key,
      room integer not null references rooms on delete cascade,
      game text not null,
      at integer not null,
      stage text not null
    ) strict;

    create table games (
      id integer primary key autoincrement,
      uid text not null unique,
      room integer not null references rooms,
      game text not null,
      cartridge text not null,
      title text not null,
      rules integer not null,
      began_at integer not null,
      ended_at integer,
      players text not null,
      points text not null,
      opening text not null,
      record text not null,
      outcome text,
      unique (room, game)
    ) strict;

    -- All that a list shows of a game, once it has ended. called: what the host named it.
    create table catalogue (
      game integer primary key references games on delete cascade,
      called text,
      title text not null,
      cartridge text not null,
      began_at integer not null,
      ended_at integer not null,
      aborted integer not null check (aborted in (0, 1)),
      players text not null,
      pictures text not null
    ) strict;
    create index catalogue_newest on catalogue (began_at desc, game desc);

    -- How many the catalogue holds, so that nobody has to count them.
    create table catalogue_size (games integer not null) strict;
    insert into catalogue_size values (0);
    create trigger catalogue_grew after insert on catalogue begin
      update catalogue_size set games = games + 1;
    end;
    create trigger catalogue_shrank after delete on catalogue begin
      update catalogue_size set games = games - 1;
    end;

    -- JSON lines of stages, gzipped.
    create table recordings (
      game integer primary key references games on delete cascade,
      stages blob not null
    ) strict;

    create virtual table words using fts5 (
      title, players, labels,
      tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
    );
    insert into words (words, rank) values ('secure-delete', 1);

    create table pictures (
      hash text primary key,
      type text not null,
      painter text,
      bytes blob not null
    ) strict;

    create table thumbnails (
      hash text primary key references pictures on delete cascade,
      type text not null,
      bytes blob not null
    ) strict;

    -- Who needs a picture: an ended game, or the room that goes on (for the game in it, or a face).
    create table game_pictures (
      game integer not null references games on delete cascade,
      hash text not null,
      primary key (game, hash)
    ) strict, without rowid;
    create index game_pictures_by_hash on game_pictures (hash);

    create table room_pictures (
      room integer not null references rooms on delete cascade,
      hash text not null,
      game text,
      unique (room, hash, game)
    ) strict;
    create index room_pictures_by_hash on room_pictures (hash);

    -- Games of the room that goes on which were removed: nothing of them is kept again.
    create table removed_games (
      room integer not null references rooms on delete cascade,
      game text not null,
      primary key (room, game)
    ) strict, without rowid;

    create table settings (
      id integer primary key check (id = 1),
      value text not null
    ) strict;

    create table secrets (
      name text primary key,
      sealed blob not null
    ) strict, without rowid;
  `,
};
