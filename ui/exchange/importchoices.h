// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/exchange/importlook.h"

#include <QWidget>

#include <array>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;

namespace colloquia {

class ColumnChooser;

// The left side of the import: how the file is read, what its columns become, what may be created, and who is
// right where both sides changed something.
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
    void showConflicts(const Plan &plan);

    ReadSettings m_settings;
    std::optional<Mapping> m_mapping;

    QLabel *m_rows;
    QComboBox *m_encoding;
    QComboBox *m_delimiter;
    QComboBox *m_sheet;               // of a workbook, instead of the two
    std::array<QLabel *, 2> m_ofText; // names above encoding and delimiter
    QLabel *m_ofWorkbook;
    QComboBox *m_people; // registrations, or people to be invited
    ColumnChooser *m_columns;
    QLabel *m_createHeading;
    QCheckBox *m_createWorkshops;
    QCheckBox *m_createCategories;
    QLabel *m_workshopNames;
    QLabel *m_categoryNames;
    QLabel *m_questions;
    QWidget *m_conflicts;
    QButtonGroup *m_settle;
};

} // namespace colloquia
