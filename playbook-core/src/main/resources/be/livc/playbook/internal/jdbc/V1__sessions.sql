-- Sessions of many tenants. All stands in the schema that is current when this runs, and is reached through the functions
-- below alone: each says first for which tenant it works, and is one round trip.

-- Which database role may speak for which tenant; '*' is every tenant, for an application that serves them all.
create table livc_tenant_access (
  role_name text not null,
  tenant    text not null check (tenant <> ''),
  primary key (role_name, tenant)
);

-- One row a session: what a list shows of it, and how its log stands.
create table livc_session (
  tenant    text        collate "C" not null check (tenant <> ''),
  session   text        collate "C" not null,
  header    bytea       not null,
  events    integer     not null check (events > 0),
  head      text        not null,
  last_used timestamptz not null,
  name_key  bytea       not null,
  summary   bytea       not null,
  primary key (tenant, session)
);
create index livc_session_last_used on livc_session (tenant, last_used desc, session);
create index livc_session_name on livc_session (tenant, name_key);

-- The log: a line an event, never changed.
create table livc_event (
  tenant  text    collate "C" not null,
  session text    collate "C" not null,
  number  integer not null check (number > 0),
  line    bytea   not null,
  primary key (tenant, session, number),
  foreign key (tenant, session) references livc_session on delete cascade
);

-- What people wrote, apart, so that erasing is a delete.
create table livc_content (
  tenant  text    collate "C" not null,
  session text    collate "C" not null,
  number  integer not null,
  part    text    collate "C" not null check (part in ('author', 'content')),
  line    bytea   not null,
  primary key (tenant, session, number, part),
  foreign key (tenant, session) references livc_session on delete cascade
);

-- The texts of playbooks that sessions hold on to, each once a tenant.
create table livc_playbook (
  tenant text  collate "C" not null check (tenant <> ''),
  digest text  collate "C" not null,
  line   bytea not null,
  primary key (tenant, digest)
);

-- A role sees its own rights and nobody else's; the owner, who gives them, sees all.
alter table livc_tenant_access enable row level security;
create policy livc_own_access on livc_tenant_access for select using (role_name = current_user);

-- Every row of another tenant is not there, for the owner of the tables too. The tenant that is spoken for counts if this role may
-- speak for it; else it is null, which equals nothing. It is looked up once a statement.
alter table livc_session enable row level security;
alter table livc_session force row level security;
create policy livc_own_tenant on livc_session
  using (tenant = (select current_setting('livc.tenant', true)
    where exists (
      select from livc_tenant_access
      where role_name = current_user and tenant in (current_setting('livc.tenant', true), '*'))));

alter table livc_event enable row level security;
alter table livc_event force row level security;
create policy livc_own_tenant on livc_event
  using (tenant = (select current_setting('livc.tenant', true)
    where exists (
      select from livc_tenant_access
      where role_name = current_user and tenant in (current_setting('livc.tenant', true), '*'))));

alter table livc_content enable row level security;
alter table livc_content force row level security;
create policy livc_own_tenant on livc_content
  using (tenant = (select current_setting('livc.tenant', true)
    where exists (
      select from livc_tenant_access
      where role_name = current_user and tenant in (current_setting('livc.tenant', true), '*'))));

alter table livc_playbook enable row level security;
alter table livc_playbook force row level security;
create policy livc_own_tenant on livc_playbook
  using (tenant = (select current_setting('livc.tenant', true)
    where exists (
      select from livc_tenant_access
      where role_name = current_user and tenant in (current_setting('livc.tenant', true), '*'))));

-- Whether this role may speak for a tenant.
create function livc_may(p_tenant text) returns boolean
language plpgsql
as $$
begin
  perform set_config('livc.tenant', p_tenant, true);
  return exists (
    select from livc_tenant_access where role_name = current_user and tenant in (p_tenant, '*'));
end
$$;

-- Adds events behind those that are known, with their contents, and deletes what they erase: all or nothing. False when the
-- session does not stand as it was known to, and nothing was done.
create function livc_append(
  p_tenant text, p_session text, p_header bytea, p_known integer, p_known_head text,
  p_lines bytea[], p_authors bytea[], p_contents bytea[],
  p_erased_authors integer[], p_erased_contents integer[],
  p_head text, p_last_used timestamptz, p_name_key bytea, p_summary bytea) returns boolean
language plpgsql set lock_timeout to '5s' set plan_cache_mode to force_generic_plan
as $$
begin
  perform set_config('livc.tenant', p_tenant, true);
  if p_known = 0 then
    insert into livc_session (tenant, session, header, events, head, last_used, name_key, summary)
    values (p_tenant, p_session, p_header, cardinality(p_lines), p_head, p_last_used, p_name_key, p_summary)
    on conflict (tenant, session) do nothing;
  else
    update livc_session
    set events = p_known + cardinality(p_lines), head = p_head, last_used = p_last_used,
        name_key = p_name_key, summary = p_summary
    where tenant = p_tenant and session = p_session and events = p_known and head = p_known_head;
  end if;
  if not found then
    return false;
  end if;
  insert into livc_event (tenant, session, number, line)
  select p_tenant, p_session, p_known + it.place, it.line
  from unnest(p_lines) with ordinality as it (line, place);
  insert into livc_content (tenant, session, number, part, line)
  select p_tenant, p_session, p_known + it.place, 'author', it.line
  from unnest(p_authors) with ordinality as it (line, place)
  where it.line is not null
  union all
  select p_tenant, p_session, p_known + it.place, 'content', it.line
  from unnest(p_contents) with ordinality as it (line, place)
  where it.line is not null;
  if p_erased_authors is not null then
    delete from livc_content
    where tenant = p_tenant and session = p_session
      and (part = 'author' and number = any (p_erased_authors)
        or part = 'content' and number = any (p_erased_contents));
  end if;
  return true;
end
$$;

-- All of a session as it stands at one moment: its row (0), its events (1) in order, what people wrote (2).
create function livc_read(p_tenant text, p_session text)
returns table (sort integer, number integer, head text, line bytea)
language plpgsql
as $$
begin
  perform set_config('livc.tenant', p_tenant, true);
  return query
    select 0, it.events, it.head, it.header from livc_session it
    where it.tenant = p_tenant and it.session = p_session
    union all
    select 1, it.number, null, it.line from livc_event it
    where it.tenant = p_tenant and it.session = p_session
    union all
    select 2, it.number, null, it.line from livc_content it
    where it.tenant = p_tenant and it.session = p_session
    order by 1, 2;
end
$$;

-- The sessions that have this name.
create function livc_find(p_tenant text, p_name_key bytea) returns table (session text)
language plpgsql
as $$
begin
  perform set_config('livc.tenant', p_tenant, true);
  return query
    select it.session from livc_session it
    where it.tenant = p_tenant and it.name_key = p_name_key
    order by it.session;
end
$$;

-- What a list shows of the sessions behind one, the last used first; of the first where the moment is null.
create function livc_page(p_tenant text, p_last_used timestamptz, p_session text, p_most integer)
returns table (session text, summary bytea, last_used timestamptz)
language plpgsql
as $$
begin
  perform set_config('livc.tenant', p_tenant, true);
  if p_last_used is null then
    return query
      select it.session, it.summary, it.last_used from livc_session it
      where it.tenant = p_tenant
      order by it.last_used desc, it.session
      limit p_most;
  else
    return query
      select it.session, it.summary, it.last_used from livc_session it
      where it.tenant = p_tenant and it.last_used <= p_last_used
        and (it.last_used < p_last_used or it.session > p_session)
      order by it.last_used desc, it.session
      limit p_most;
  end if;
end
$$;

-- Removes a session with all it holds; false when there is none.
create function livc_remove(p_tenant text, p_session text) returns boolean
language plpgsql set lock_timeout to '5s'
as $$
begin
  perform set_config('livc.tenant', p_tenant, true);
  delete from livc_session it where it.tenant = p_tenant and it.session = p_session;
  return found;
end
$$;

-- Keeps the text of a playbook, once.
create function livc_keep_playbook(p_tenant text, p_digest text, p_line bytea) returns void
language plpgsql
as $$
begin
  perform set_config('livc.tenant', p_tenant, true);
  insert into livc_playbook (tenant, digest, line) values (p_tenant, p_digest, p_line)
  on conflict (tenant, digest) do nothing;
end
$$;

-- The text of a playbook; null when it is not there.
create function livc_read_playbook(p_tenant text, p_digest text) returns bytea
language plpgsql
as $$
begin
  perform set_config('livc.tenant', p_tenant, true);
  return (select it.line from livc_playbook it where it.tenant = p_tenant and it.digest = p_digest);
end
$$;

-- Lets a role speak for a tenant, '*' for every one. It may add and list and read; of what is there it changes only the row of
-- a session, and deletes only sessions whole and contents. For the owner to call.
create function livc_allow(p_role text, p_tenant text) returns void
language plpgsql
as $$
begin
  execute format('grant usage on schema %I to %I', current_schema(), p_role);
  execute format('grant select on livc_schema_history, livc_tenant_access to %I', p_role);
  execute format('grant select, insert, delete on livc_session to %I', p_role);
  execute format('grant update (events, head, last_used, name_key, summary) on livc_session to %I', p_role);
  execute format('grant select, insert on livc_event, livc_playbook to %I', p_role);
  execute format('grant select, insert, delete on livc_content to %I', p_role);
  insert into livc_tenant_access (role_name, tenant) values (p_role, p_tenant) on conflict do nothing;
end
$$;
