// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/fieldedit.h"

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace colloquia {

// Fields of one record in two columns under headings, labels above. Says which field was edited; whoever owns
// the form stores it. Works on the field description alone.
class RecordForm : public QWidget
{
    Q_OBJECT

public:
    explicit RecordForm(RecordKind kind, QWidget *parent = nullptr);

    // Describes a field of the record otherwise than the field table does: as a choice, say. Before it is
    // added.
    void describe(const Field &field) { m_own.insert(field.name(), field); }
    // What follows stands under this heading.
    QLabel *addHeading(const QString &text);
    // One or two fields side by side.
    void addFields(const QString &first, const QString &second = {});
    void addWide(const QString &key);
    // Any widget, over the whole width.
    void addWidget(QWidget *widget);

    [[nodiscard]] FieldEdit *field(const QString &key) const { return m_fields.value(key); }
    [[nodiscard]] QList<FieldEdit *> fields() const { return m_order; }

    // Shows the record's values.
    template<class Record>
    void setRecord(const Record &record)
    {
        for (FieldEdit *edit : m_order)
            edit->setValue(edit->field().get(&record));
    }
    void setEditable(bool editable);
    // Drops what is being typed: another record is to be shown.
    void forget();
    // Keeps whatever is still being typed.
    void keep();
    // Puts the sentence beside the field; false if the form has no such field.
    bool refuse(const QString &key, const QString &sentence);
    // What is typed and could not be kept: "Position: “Mayor”".
    [[nodiscard]] QStringList unkept() const;

signals:
    void edited(const QString &key, const QVariant &before, const QVariant &after);

private:
    FieldEdit *made(const QString &key);

    RecordKind m_kind;
    QGridLayout *m_grid;
    QHash<QString, FieldEdit *> m_fields;
    QHash<QString, Field> m_own;
    QList<FieldEdit *> m_order;
};

} // namespace colloquia
