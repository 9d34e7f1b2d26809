// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/exchange/importlook.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QSpinBox;

namespace colloquia {

class ColumnChooser;
class FixedChooser;
class ValueChooser;

// The left side of the import: how the file is read, what its columns and words become, and what may be
// created.
class ImportChoices : public QWidget
{
    Q_OBJECT

public:
    explicit ImportChoices(const QString &fileName, QWidget *parent = nullptr);

    void setLook(const ImportLook &look);

    // As the person has set it; what is unset is found out.
    [[nodiscard]] const ReadSettings &settings() const { return m_settings; }
    [[nodiscard]] std::optional<Mapping> mapping() const { return m_mapping; }
    [[nodiscard]] ImportChoice choice() const;
    void setInvited(bool areInvited);
    // From 1; rows that are no header's place are passed over.
    void setHeaderRow(int row);
    [[nodiscard]] bool canBeHeaderRow(int row) const;
    // The person has said whether it shall be mended.
    void mend(const Breakage &breakage, bool mend);

signals:
    // The file is to be read again.
    void readingChanged();
    // Only the plan changes.
    void planChanged();

private:
    void makeReading(const QString &fileName);
    void showReading(const SourceTable &table);
    void makeConsents();
    void showConsents(const Plan &plan);
    void changeMapping(const Mapping &mapping);

    std::shared_ptr<const SourceTable> m_table; // as it was looked at last
    Mapping m_shown;
    ReadSettings m_settings;
    std::optional<Mapping> m_mapping;

    QLabel *m_rows;
    QComboBox *m_encoding;
    QComboBox *m_delimiter;
    QComboBox *m_sheet;               // of a workbook, instead of the two
    std::array<QLabel *, 2> m_ofText; // names above encoding and delimiter
    QLabel *m_ofWorkbook;
    QSpinBox *m_headerRow;
    QComboBox *m_people; // registrations, or people to be invited
    ColumnChooser *m_columns;
    FixedChooser *m_fixed;
    ValueChooser *m_values;
    QScrollArea *m_scroll;
    QPushButton *m_toValues; // words the list does not know
    QLabel *m_createHeading;
    QCheckBox *m_createWorkshops;
    QCheckBox *m_createCategories;
    QLabel *m_workshopNames;
    QLabel *m_categoryNames;
    QLabel *m_questions;
};

} // namespace colloquia
