import { invalidArgument } from "../engine/hostError";
import { defineKind, type HostObject, type Levelled } from "../engine/kind";
import type { HostBook } from "../model/hostBook";

interface SettingSubject {
  readonly book: HostBook;
  readonly key: string;
}

const settingKind = defineKind<SettingSubject>({
  name: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: { since: 4, get: ({ key }) => key },
    Value: { since: 4, get: ({ book, key }) => book.settings.get(key) },
  },
  methods: { Delete: { since: 4, call: ({ book, key }) => void book.settings.delete(key) } },
});

/** Settings of the add-in in the workbook. */
export const settingsKind = defineKind<HostBook>({
  name: "SettingCollection",
  items: (book) => [...book.settings.keys()].map((key) => settingKind(book, { book, key })),
  methods: {
    Add: {
      since: 4,
      call: (book, [key, value]) => {
        book.settings.set(String(key), value);
        return settingKind(book, { book, key: String(key) });
      },
    },
    GetItemOrNullObject: {
      since: 4,
      call: (book, [key]) =>
        book.settings.has(String(key)) ? settingKind(book, { book, key: String(key) }) : null,
    },
  },
});

interface PartSubject {
  readonly book: HostBook;
  readonly id: string;
}

const xmlPartKind = defineKind<PartSubject>({
  name: "CustomXmlPart",
  identity: ({ id }) => ({ Id: id }),
  properties: { Id: { since: 5, get: ({ id }) => id } },
  methods: {
    GetXml: { since: 5, call: ({ book, id }) => book.xmlParts.get(id) },
    SetXml: { since: 5, call: ({ book, id }, [xml]) => void book.xmlParts.set(id, checked(xml)) },
    Delete: { since: 5, call: ({ book, id }) => void book.xmlParts.delete(id) },
  },
});

interface PartsSubject {
  readonly book: HostBook;
  readonly namespace: string | undefined;
}

/** Custom XML parts of the workbook, all or those of a namespace. */
export const xmlPartsKind: (book: Levelled, subject: PartsSubject) => HostObject =
  defineKind<PartsSubject>({
    name: "CustomXmlPartCollection",
    items: (subject) => parts(subject).map((id) => xmlPartKind(subject.book, { ...subject, id })),
    item: (subject, key) => {
      const id = parts(subject).find((each) => each === key);
      return id === undefined ? undefined : xmlPartKind(subject.book, { book: subject.book, id });
    },
    methods: {
      Add: {
        since: 5,
        call: ({ book }, [xml]) => {
          const id = book.nextId();
          book.xmlParts.set(id, checked(xml));
          return xmlPartKind(book, { book, id });
        },
      },
      GetByNamespace: {
        since: 5,
        call: ({ book }, [namespace]) => xmlPartsKind(book, { book, namespace: String(namespace) }),
      },
      GetOnlyItemOrNullObject: {
        since: 5,
        call: (subject) => {
          const [id, ...more] = parts(subject);
          if (id === undefined || more.length > 0) return null;
          return xmlPartKind(subject.book, { book: subject.book, id });
        },
      },
    },
  });

function parts({ book, namespace }: PartsSubject): readonly string[] {
  return [...book.xmlParts]
    .filter(([, xml]) => namespace === undefined || xml.includes(`xmlns="${namespace}"`))
    .map(([id]) => id);
}

function checked(xml: unknown): string {
  if (typeof xml !== "string" || !/^\s*(<\?xml[^>]*\?>\s*)?<[\p{L}]/u.test(xml)) {
    throw invalidArgument("No XML");
  }
  return xml;
}
