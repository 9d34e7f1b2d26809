// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/partner.h"
#include "ui/widgets/recordlistpage.h"

namespace colloquia {

class LogoEdit;
class PartnerListModel;

// The organisations behind the event, in the order in which they are printed, and the chosen one's fields.
class PartnersPage : public RecordListPage<Partner>
{
    Q_OBJECT

public:
    explicit PartnersPage(const Workbench &workbench, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Partners"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString status() const override;
    void run(const QAction *action) override;

protected:
    [[nodiscard]] const std::vector<Partner> &records() const override;
    void fillModel() override;
    [[nodiscard]] Partner newRecord(const Partner *like) const override;
    void place(Partner &partner) const override;
    void remove(const std::vector<Partner> &going) override;
    [[nodiscard]] std::vector<Partner> moved(const std::vector<Partner> &all, const std::vector<qint64> &ids,
                                             int step) const override;
    [[nodiscard]] std::vector<Partner> put(const std::vector<Partner> &all, const std::vector<qint64> &ids,
                                           int row) const override;
    void showBeside(const Partner &partner, bool isDraft) override;
    void setEditable(bool editable) override;
    [[nodiscard]] QString addLabel(const Partner &partner) const override;
    [[nodiscard]] QString changeLabel(const Field &field, const Partner &partner) const override;
    [[nodiscard]] QString moveLabel(const std::vector<qint64> &ids) const override;
    [[nodiscard]] QString chosenWords(int count) const override;

private:
    void keepLogo(const FileContent &content);
    void removeLogo();

    PartnerListModel *m_model;
    QLabel *m_heading;
    LogoEdit *m_logo;
};

} // namespace colloquia
